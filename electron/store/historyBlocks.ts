import { unreadable } from './diskFailure';
import { type HistoryLine, readHistory } from './journal';

/** How much of a history is read at a time, in bytes: what is parsed and replayed in a few milliseconds. */
const block = 64 * 1024;

/**
 * The lines of a history from a byte that begins one to a byte that ends one, some at a time, so that a long history is
 * never in memory as a whole. Throws `UnreadableFile`.
 */
export async function* historyBlocks(
  file: string,
  from: number,
  to: number,
): AsyncGenerator<readonly HistoryLine[], void> {
  let atOnce = block;
  for (let start = from; start < to; ) {
    const end = Math.min(start + atOnce, to);
    const lines = await readHistory(file, start, end).catch(unreadable(file));
    // The last line may have been cut by the block's end. A history that was cut meanwhile has nothing more to give.
    const whole = end < to && lines.at(-1)?.is === 'damaged' ? lines.slice(0, -1) : lines;
    const reached = whole.at(-1)?.end;
    if (reached === undefined) {
      if (end === to || lines.length === 0) return;
      atOnce *= 2;
      continue;
    }
    yield whole;
    start = reached;
    atOnce = block;
  }
}
