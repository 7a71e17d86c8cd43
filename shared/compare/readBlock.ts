import type { Node } from 'prosemirror-model';
import { isContainer } from './isContainer';
import { type Token, tokensOf } from './tokens';

/** A block as it is held against others: read once, however many they are. */
export interface BlockReading {
  readonly node: Node;
  readonly isContainer: boolean;
  /** The words of a text block, in order; none for what is no text block. */
  readonly tokens: readonly Token[];
  readonly children: readonly BlockReading[];
  /** How often it has each word, in lower case, with all that lies in it; `weight` is what they weigh together. */
  readonly words: ReadonlyMap<string, number>;
  readonly wordCount: number;
  readonly weight: number;
  /** The text blocks and atoms in it; 1 if it is one itself. */
  readonly leafCount: number;
}

/**
 * What a word weighs when two blocks are compared: in every language the short words are those that any text has, and
 * tell little.
 */
export function weightOf(word: string): number {
  return word.length <= 3 ? 1 : Math.min(word.length, 12);
}

export type ReadBlock = (node: Node) => BlockReading;

/** Reads each block when it is first asked for. One reader serves one comparison. */
export function blockReader(): ReadBlock {
  const known = new Map<Node, BlockReading>();
  const read = (node: Node): BlockReading => {
    const reading = known.get(node) ?? readBlock(node, read);
    known.set(node, reading);
    return reading;
  };
  return read;
}

function readBlock(node: Node, read: ReadBlock): BlockReading {
  const holdsBlocks = isContainer(node);
  const tokens = node.isTextblock ? tokensOf(node) : [];
  const children = holdsBlocks ? node.children.map(read) : [];
  const words = new Map<string, number>();
  const add = (word: string, count: number) => words.set(word, (words.get(word) ?? 0) + count);
  for (const { key, isWord } of tokens) if (isWord) add(key.toLowerCase(), 1);
  for (const child of children) for (const [word, count] of child.words) add(word, count);
  let [wordCount, weight] = [0, 0];
  for (const [word, count] of words) {
    wordCount += count;
    weight += count * weightOf(word);
  }
  const leafCount = holdsBlocks ? children.reduce((sum, child) => sum + child.leafCount, 0) : 1;
  return { node, isContainer: holdsBlocks, tokens, children, words, wordCount, weight, leafCount };
}
