import type { Node } from 'prosemirror-model';
import { wordsIn } from '../model/countWords';
import { textParts } from '../model/textParts';

/** How many words a text has that another had not: a word that stands twice counts twice. */
export interface ChangedWords {
  readonly added: number;
  readonly removed: number;
}

/** Compares the words of two bodies. Only blocks that are not in both are looked into, so that a long text costs little. */
export function changedWords(before: Node, after: Node): ChangedWords {
  if (before === after) return { added: 0, removed: 0 };
  const balance = new Map<string, number>();
  const weigh = (blocks: readonly Node[], weight: number): void => {
    for (const block of blocks) {
      for (const word of wordsIn(textParts(block, 'copy').join('\n')))
        balance.set(word, (balance.get(word) ?? 0) + weight);
    }
  };
  weigh(without(after, before), 1);
  weigh(without(before, after), -1);
  let [added, removed] = [0, 0];
  for (const weight of balance.values()) {
    if (weight > 0) added += weight;
    else removed -= weight;
  }
  return { added, removed };
}

/**
 * The blocks of a body that another does not share: two bodies of one history have all blocks in common but for those
 * that were edited between them.
 */
function without(body: Node, other: Node): readonly Node[] {
  const shared = new Map<Node, number>();
  for (const block of other.children) shared.set(block, (shared.get(block) ?? 0) + 1);
  return body.children.filter((block) => {
    const left = shared.get(block) ?? 0;
    if (left > 0) shared.set(block, left - 1);
    return left === 0;
  });
}
