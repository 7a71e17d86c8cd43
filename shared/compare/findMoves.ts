import type { Node } from 'prosemirror-model';
import type { Draft } from './draft';
import { likenessOf, mostPairs } from './likeness';
import type { BlockReading, ReadBlock } from './readBlock';

/** A block that went from one place and came to another, edited on the way or not. Moves are counted from 1. */
export interface Move {
  readonly move: number;
  readonly before: Node;
  readonly after: Node;
}

/** A block of at least so many words is known again when this much of it is the same; a shorter one, when all of it is. */
const nearlySame = 0.7;
const wordsToKnow = 5;

interface Candidate {
  readonly draft: Draft;
  readonly reading: BlockReading;
}

/** Both ends of each move, by what was drafted for them: a block deleted at one place and inserted at another. */
export function findMoves(drafts: readonly Draft[], read: ReadBlock): ReadonlyMap<Draft, Move> {
  const gone: Candidate[] = [];
  const come: Candidate[] = [];
  const collect = (some: readonly Draft[], isAtTop: boolean) => {
    for (const draft of some) {
      if ('inside' in draft) collect(draft.inside, false);
      if (draft.is !== 'deleted' && draft.is !== 'inserted') continue;
      const reading = read(draft.is === 'deleted' ? draft.before : draft.after);
      if (isWorthMoving(reading, isAtTop)) (draft.is === 'deleted' ? gone : come).push({ draft, reading });
    }
  };
  collect(drafts, true);

  const moves = new Map<Draft, Move>();
  for (const [index, [from, to]] of matches(gone, come).entries()) {
    const move = { move: index + 1, before: from.reading.node, after: to.reading.node };
    moves.set(from.draft, move).set(to.draft, move);
  }
  return moves;
}

/** A figure in a table or one word in a list is not missed at one place and found at another. */
function isWorthMoving({ wordCount, node }: BlockReading, isAtTop: boolean): boolean {
  const says = Object.values(node.attrs).some((value) => typeof value === 'string' && value !== '');
  return isAtTop ? wordCount > 0 || says : wordCount >= 3;
}

/** The likest first, each block once; then in the order in which they came. */
function matches(gone: readonly Candidate[], come: readonly Candidate[]): readonly (readonly [Candidate, Candidate])[] {
  if (gone.length * come.length > mostPairs) return [];
  const { share } = likenessOf(
    gone.map(({ reading }) => reading),
    come.map(({ reading }) => reading),
  );
  const found = gone.flatMap((from, left) =>
    come.flatMap((to, right) => {
      if (from.reading.isContainer !== to.reading.isContainer) return [];
      const part = share(left, right);
      const isLong = Math.min(from.reading.wordCount, to.reading.wordCount) >= wordsToKnow;
      return part >= (isLong ? nearlySame : 1) ? [{ from, to, part }] : [];
    }),
  );
  const taken = new Set<Candidate>();
  const chosen = new Map<Candidate, Candidate>();
  for (const { from, to } of found.sort((one, other) => other.part - one.part)) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    chosen.set(to, from);
  }
  return come.flatMap((to) => {
    const from = chosen.get(to);
    return from ? [[from, to] as const] : [];
  });
}
