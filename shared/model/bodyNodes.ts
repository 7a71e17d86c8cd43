import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { safeLink } from './safeLink';

/** The JSON of a body goes out with a bundle, so an address that must not be followed is not let into one. */
function checkLink(href: unknown): void {
  if (typeof href !== 'string' || safeLink(href) === undefined)
    throw new RangeError('A link leads to http, https or mailto');
}

/**
 * The body of an article as a ProseMirror schema. `toDOM` is the one description of its markup: the editor draws with
 * it and the export writes HTML with it. Extending it is a change of the workspace format.
 */
const nodes = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 2, validate: 'number' } },
    parseDOM: [
      { tag: 'h1', attrs: { level: 2 } },
      { tag: 'h2', attrs: { level: 2 } },
      { tag: 'h3', attrs: { level: 3 } },
      { tag: 'h4', attrs: { level: 3 } },
    ],
    toDOM: (node) => [node.attrs.level === 3 ? 'h3' : 'h2', 0],
  },
  blockquote: {
    group: 'block',
    content: 'paragraph+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ol' }],
    toDOM: () => ['ol', 0],
  },
  list_item: {
    content: 'paragraph (paragraph | bullet_list | ordered_list)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  text: { group: 'inline' },
} as const satisfies Record<string, NodeSpec>;

const marks = {
  link: {
    inclusive: false,
    attrs: { href: { validate: checkLink } },
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element: { getAttribute(name: string): string | null }) => {
          const href = safeLink(element.getAttribute('href') ?? '');
          return href === undefined ? false : { href };
        },
      },
    ],
    toDOM: (mark) => ['a', { href: safeLink(String(mark.attrs.href)) ?? '#', rel: 'noopener' }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
  em: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
} as const satisfies Record<string, MarkSpec>;

export const bodyNodes: Schema<keyof typeof nodes, keyof typeof marks> = new Schema({ nodes, marks });
