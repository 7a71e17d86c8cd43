import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { ArticleOrder } from '../../shared/model/articleQuery';
import { allInOrder } from './selection';

/**
 * The numbers of all articles in the order that was asked for last, kept until the index changes. What FTS5 takes long to
 * find need be found only once, then: SQLite by itself would ask for it to count it, and again to put it in order.
 */
export interface KnownOrder {
  /** Those of the numbers that stand at these places when they are put in order. */
  part(order: ArticleOrder, numbers: Float64Array, offset: number, limit: number): readonly number[];
  /** The index has changed. */
  forget(): void;
}

export function createKnownOrder(database: DatabaseSyncInstance): KnownOrder {
  let last: { readonly order: ArticleOrder; readonly all: Float64Array } | undefined;
  const allIn = (order: ArticleOrder): Float64Array => {
    if (last?.order !== order) {
      const { numbers } = database.prepare(allInOrder(order)).get() as { numbers: string | null };
      last = { order, all: readNumbers(numbers) };
    }
    return last.all;
  };
  return {
    part(order, numbers, offset, limit) {
      const sorted = numbers.toSorted();
      const part: number[] = [];
      const end = Math.min(sorted.length, offset + limit);
      let place = 0;
      for (const number of allIn(order)) {
        if (place >= end) break;
        if (!holds(sorted, number)) continue;
        if (place >= offset) part.push(number);
        place += 1;
      }
      return part;
    },
    forget() {
      last = undefined;
    },
  };
}

/** The numbers of a text, which are parted by commas. */
export function readNumbers(text: string | null): Float64Array {
  if (text === null) return new Float64Array();
  // No number has fewer digits than one.
  const numbers = new Float64Array((text.length + 1) / 2);
  let length = 0;
  let number = 0;
  for (let place = 0; place <= text.length; place++) {
    const digit = text.charCodeAt(place) - 48;
    if (digit >= 0) {
      number = number * 10 + digit;
    } else {
      numbers[length] = number;
      length += 1;
      number = 0;
    }
  }
  return numbers.slice(0, length);
}

function holds(sorted: Float64Array, number: number): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) < number) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === number;
}
