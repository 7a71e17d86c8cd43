import type { Node } from 'prosemirror-model';

/** What words of a body are. */
export type BlockKind = 'paragraph' | 'heading' | 'speaker' | 'caption' | 'footnote';

/** A stretch of a block's text that stands in one node. */
interface Run {
  /** Where it begins in the text, in UTF-16 units, and how long it is. */
  readonly at: number;
  readonly length: number;
  /** Where it begins in the document, in ProseMirror positions from the beginning of its top-level block. */
  readonly position: number;
  readonly node: Node;
}

/** The words of one block of text, without the footnotes in it; where a line was broken stands `\n`. */
export interface BlockText {
  readonly kind: BlockKind;
  readonly text: string;
  readonly runs: readonly Run[];
  /** Whose words they are: the article's, somebody's who is quoted, or the article's once more, set large. */
  readonly within: 'story' | 'quotation' | 'pull quote';
  /** Somebody is named at its foot. Only of quotations. */
  readonly hasSpeaker: boolean;
  /** Something at its foot says more. */
  readonly hasFootnotes: boolean;
}

/** Of top-level blocks: documents that differ by a letter share all others. */
const known = new WeakMap<Node, readonly BlockText[]>();

/** The texts of a top-level block of a body, in order; the same objects as long as it is the same block. */
export function blockTexts(block: Node): readonly BlockText[] {
  const before = known.get(block);
  if (before) return before;
  const texts: BlockText[] = [];
  collect(block, 0, 'story', false, texts);
  known.set(block, texts);
  return texts;
}

function collect(node: Node, at: number, within: BlockText['within'], hasSpeaker: boolean, texts: BlockText[]): void {
  if (node.isTextblock) {
    texts.push(textOf(node, at, within, hasSpeaker));
    node.forEach((child, offset) => {
      if (child.type.name === 'footnote') texts.push(textOf(child, at + 1 + offset, within, hasSpeaker));
    });
    return;
  }
  const name = node.type.name;
  const inner = name === 'blockquote' ? 'quotation' : name === 'pull_quote' ? 'pull quote' : within;
  const named =
    hasSpeaker || node.children.some((child) => child.type.name === 'speaker' && child.textContent.trim() !== '');
  node.forEach((child, offset) => {
    collect(child, at + 1 + offset, inner, named, texts);
  });
}

function textOf(node: Node, at: number, within: BlockText['within'], hasSpeaker: boolean): BlockText {
  const runs: Run[] = [];
  let text = '';
  node.forEach((child, offset) => {
    const words = child.isText ? (child.text ?? '') : child.type.name === 'hard_break' ? '\n' : '';
    if (words === '') return;
    runs.push({ at: text.length, length: words.length, position: at + 1 + offset, node: child });
    text += words;
  });
  const hasFootnotes = node.children.some(({ type }) => type.name === 'footnote');
  return { kind: kinds[node.type.name] ?? 'paragraph', text, runs, within, hasSpeaker, hasFootnotes };
}

const kinds: Readonly<Record<string, BlockKind>> = {
  heading: 'heading',
  speaker: 'speaker',
  photo: 'caption',
  footnote: 'footnote',
};
