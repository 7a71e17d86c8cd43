import { closeHistory } from 'prosemirror-history';
import { Fragment, type Node } from 'prosemirror-model';
import { type Command, Selection } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { selectedBlocks } from './blockMoves';

const { paragraph, heading, blockquote, pull_quote, speaker, bullet_list, ordered_list, list_item, hard_break } =
  bodyNodes.nodes;

/** What a block of text can be made. */
export interface BlockKind {
  readonly id: string;
  readonly name: string;
  readonly is: (block: Node) => boolean;
  readonly make: (words: Words) => readonly Node[];
}

/** The words of a block: line by line, and, apart from them, who said them. */
interface Words {
  readonly lines: readonly Fragment[];
  readonly speaker: Fragment | null;
}

export const blockKinds: readonly BlockKind[] = [
  {
    id: 'paragraph',
    name: 'Paragraph',
    is: ({ type }) => type === paragraph,
    make: (words) => allLines(words).map((line) => paragraph.create(null, line)),
  },
  headingOf(2, 'heading', 'Heading'),
  headingOf(3, 'subheading', 'Subheading'),
  {
    id: 'quote',
    name: 'Quotation',
    is: ({ type }) => type === blockquote,
    make: ({ lines, speaker: who }) => [
      blockquote.create(null, [...lines.map((line) => paragraph.create(null, line)), ...speakerLine(who)]),
    ],
  },
  {
    id: 'pullQuote',
    name: 'Pull quote',
    is: ({ type }) => type === pull_quote,
    make: ({ lines, speaker: who }) => [
      pull_quote.create(null, [paragraph.create(null, joined(lines)), ...speakerLine(who)]),
    ],
  },
  listOf('bullets', 'Bulleted list', bullet_list),
  listOf('numbers', 'Numbered list', ordered_list),
];

/** Makes the block that the cursor is in another kind of block, with all its words. */
export function turnInto(kind: BlockKind): Command {
  return (state, dispatch) => {
    const { from, to } = selectedBlocks(state);
    const block = state.doc.nodeAt(from);
    if (!block || from + block.nodeSize !== to || kind.is(block)) return false;
    const words = wordsOf(block);
    if (!words) return false;
    if (!dispatch) return true;
    const transaction = closeHistory(state.tr).replaceWith(from, to, kind.make(words));
    dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve(from + 1), 1)).scrollIntoView());
    return true;
  };
}

function headingOf(level: 2 | 3, id: string, name: string): BlockKind {
  return {
    id,
    name,
    is: ({ type, attrs }) => type === heading && attrs.level === level,
    make: (words) => allLines(words).map((line) => heading.create({ level }, line)),
  };
}

function listOf(id: string, name: string, type: typeof bullet_list): BlockKind {
  return {
    id,
    name,
    is: (block) => block.type === type,
    make: (words) => [
      type.create(
        null,
        allLines(words).map((line) => list_item.create(null, paragraph.create(null, line))),
      ),
    ],
  };
}

/** Null for a block that is not made of paragraphs: a photo, a table, a card. */
function wordsOf(block: Node): Words | null {
  if (block.type === paragraph || block.type === heading) return { lines: [block.content], speaker: null };
  if (![blockquote, pull_quote, bullet_list, ordered_list].some((type) => type === block.type)) return null;
  const lines: Fragment[] = [];
  let who: Fragment | null = null;
  block.descendants((node) => {
    if (node.type === paragraph) lines.push(node.content);
    if (node.type === speaker && node.content.size > 0) who = node.content;
    return !node.isTextblock;
  });
  return { lines, speaker: who };
}

function allLines({ lines, speaker: who }: Words): readonly Fragment[] {
  return who ? [...lines, who] : lines;
}

function speakerLine(who: Fragment | null): readonly Node[] {
  return who ? [speaker.create(null, who)] : [];
}

function joined(lines: readonly Fragment[]): Fragment {
  const parts = lines.map((line, index) => (index === 0 ? line : Fragment.from(hard_break.create()).append(line)));
  return parts.reduce((all, part) => all.append(part), Fragment.empty);
}
