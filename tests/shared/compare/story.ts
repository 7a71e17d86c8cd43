import type { Mark, Node } from 'prosemirror-model';
import { type Body, bodyOf } from '../../../shared/model/body';
import { bodyNodes } from '../../../shared/model/bodyNodes';

/** Blocks to write bodies with in tests, short enough to be read as one reads the article. */

type Words = string | Node | readonly (string | Node)[];

function inline(words: Words): readonly Node[] {
  const parts = typeof words === 'string' || 'type' in words ? [words] : words;
  return parts.flatMap((part) => (part === '' ? [] : typeof part === 'string' ? bodyNodes.text(part) : part));
}

const marked = (mark: Mark) => (words: string) => bodyNodes.text(words, [mark]);

export const bold = marked(bodyNodes.mark('strong'));
export const italic = marked(bodyNodes.mark('em'));
export const noted = marked(bodyNodes.mark('note', { noteId: 'note-1' }));
export const linked = (href: string) => marked(bodyNodes.mark('link', { href }));
export const lineBreak = () => bodyNodes.node('hard_break');
export const footnote = (words: Words) => bodyNodes.node('footnote', null, inline(words));

const nested = (type: 'blockquote' | 'bullet_list' | 'ordered_list' | 'table', children: readonly Node[]) =>
  bodyNodes.node(type, null, children);

export const p = (words: Words) => bodyNodes.node('paragraph', null, inline(words));
export const h2 = (words: Words) => bodyNodes.node('heading', { level: 2 }, inline(words));
export const h3 = (words: Words) => bodyNodes.node('heading', { level: 3 }, inline(words));
export const speaker = (words: Words) => bodyNodes.node('speaker', null, inline(words));
export const quote = (...children: readonly Node[]) => nested('blockquote', children);
export const pullQuote = (...children: readonly Node[]) => bodyNodes.node('pull_quote', null, children);
export const item = (...children: readonly Node[]) => bodyNodes.node('list_item', null, children);
export const bullets = (...items: readonly string[]) =>
  nested(
    'bullet_list',
    items.map((words) => item(p(words))),
  );
export const numbers = (...items: readonly string[]) =>
  nested(
    'ordered_list',
    items.map((words) => item(p(words))),
  );
export const photo = (caption: Words, attrs: Readonly<Record<string, unknown>> = {}) =>
  bodyNodes.node('photo', attrs, inline(caption));
export const divider = () => bodyNodes.node('divider');
export const embed = (href: string, title = '') => bodyNodes.node('embed', { href, title });
export const table = (...rows: readonly (readonly string[])[]) =>
  nested(
    'table',
    rows.map((cells) =>
      bodyNodes.node(
        'table_row',
        null,
        cells.map((words) => bodyNodes.node('table_cell', null, [p(words)])),
      ),
    ),
  );

export const story = (...blocks: readonly Node[]): Body => bodyOf(bodyNodes.node('doc', null, blocks));
