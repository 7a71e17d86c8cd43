import type { Range, Stretch } from './diffKeys';
import type { Token } from './tokens';

/**
 * Makes the stretches of two texts read well. Few and short words that stayed between two replacements are joined with
 * them, as an editor would strike the whole phrase; and what was only inserted or only deleted is moved to where a
 * sentence begins, when it says the same there: "The river fell. ¦The lake rose. ¦" and not "The ¦river fell. The ¦lake rose."
 */
export function tidyStretches(
  stretches: readonly Stretch[],
  before: readonly Token[],
  after: readonly Token[],
): readonly Stretch[] {
  return slid(joined(stretches, before, after), before, after);
}

function joined(stretches: readonly Stretch[], before: readonly Token[], after: readonly Token[]): readonly Stretch[] {
  const tidy: Stretch[] = [];
  for (const stretch of stretches) {
    const between = tidy.at(-1);
    const left = tidy.at(-2);
    if (!left || !between?.isSame || !readsAsOne(left, between, stretch, before, after)) tidy.push(stretch);
    else
      tidy.splice(-2, 2, {
        isSame: false,
        before: span(left.before, stretch.before),
        after: span(left.after, stretch.after),
      });
  }
  return tidy;
}

/** Whether two changes read better as one, with the words between them. */
function readsAsOne(
  left: Stretch,
  between: Stretch,
  right: Stretch,
  before: readonly Token[],
  after: readonly Token[],
): boolean {
  const stayed = before.slice(between.before.from, between.before.to);
  if (stayed.some(({ thing }) => thing)) return false;
  const words = stayed.filter(({ isWord }) => isWord);
  const gone = [left, right].map((change) => letters(before, change.before));
  const come = [left, right].map((change) => letters(after, change.after));
  if (words.length === 0) return gone.some((count) => count > 0) && come.some((count) => count > 0);
  if (words.length > 3 || [...gone, ...come].includes(0)) return false;
  const length = letters(before, between.before);
  const smaller = Math.min(...[0, 1].map((side) => Math.max(gone[side] ?? 0, come[side] ?? 0)));
  return length * 2 <= smaller || (words.length <= 2 && words.every(({ key }) => key.length <= 3));
}

function letters(tokens: readonly Token[], { from, to }: Range): number {
  return tokens.slice(from, to).reduce((sum, { isWord, key }) => sum + (isWord ? key.length : 0), 0);
}

function span(first: Range, last: Range): Range {
  return { from: first.from, to: last.to };
}

function slid(stretches: readonly Stretch[], before: readonly Token[], after: readonly Token[]): readonly Stretch[] {
  // Nothing stands at both ends too, so that every change has something to slide into.
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return stretches;
  const tidy = [nothingAt(first.before.from, first.after.from), ...stretches, nothingAt(last.before.to, last.after.to)];
  for (let index = 0; index < tidy.length; index++) {
    const [left, change, right] = [tidy[index - 1], tidy[index], tidy[index + 1]];
    if (!left || !change || !right || change.isSame) continue;
    const isInsertion = empty(change.before);
    if (!isInsertion && !empty(change.after)) continue;
    const tokens = isInsertion ? after : before;
    const range = isInsertion ? change.after : change.before;
    const by = bestShift(tokens, range, size(left.before), size(right.before));
    if (by === 0) continue;
    tidy[index - 1] = { ...left, before: longer(left.before, 0, by), after: longer(left.after, 0, by) };
    tidy[index] = { ...change, before: longer(change.before, by, by), after: longer(change.after, by, by) };
    tidy[index + 1] = { ...right, before: longer(right.before, by, 0), after: longer(right.after, by, 0) };
  }
  return tidy;
}

const nothingAt = (before: number, after: number): Stretch => ({
  isSame: true,
  before: { from: before, to: before },
  after: { from: after, to: after },
});
const size = ({ from, to }: Range) => to - from;
const empty = (range: Range) => size(range) === 0;
const longer = ({ from, to }: Range, start: number, end: number): Range => ({ from: from + start, to: to + end });

/** How far a range may be shifted, to the left (below 0) or to the right, to begin where a reader would begin it. */
function bestShift(tokens: readonly Token[], { from, to }: Range, leftMost: number, rightMost: number): number {
  let best = { by: 0, worth: worthOf(tokens, from) };
  const consider = (by: number) => {
    const worth = worthOf(tokens, from + by);
    if (worth > best.worth) best = { by, worth };
  };
  for (let by = -1; by >= -leftMost && tokens[from + by]?.key === tokens[to + by]?.key; by--) consider(by);
  for (let by = 1; by <= rightMost && tokens[from + by - 1]?.key === tokens[to + by - 1]?.key; by++) consider(by);
  return best.by;
}

/** How well a change begins at a token: at the start of the text or of a sentence, after a comma, in the middle. */
function worthOf(tokens: readonly Token[], at: number): number {
  const previous = tokens[at - 1];
  if (!previous) return 3;
  if (/^[.!?…։۔。！？]$/u.test(previous.key)) return 3;
  if (previous.thing || !previous.isWord) return 2;
  return 1;
}
