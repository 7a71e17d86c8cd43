import type { Node } from 'prosemirror-model';
import { countWords } from './countWords';
import { textParts } from './textParts';

/** Of blocks that have been counted: documents that differ by a letter share all their other blocks. */
const counted = new WeakMap<Node, number>();

/** How many words a body has: its captions, speakers, cells and footnotes with it, credits and embeds not. */
export function wordsInBody(document: Node): number {
  return document.children.reduce((words, block) => words + wordsInBlock(block), 0);
}

function wordsInBlock(block: Node): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const words = countWords(textParts(block, 'copy').join('\n'));
  counted.set(block, words);
  return words;
}
