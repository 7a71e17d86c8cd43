import type { TextPart } from '../contract/search';
import { type Found, findTerms } from './findTerms';
import type { TextField } from './searchField';
import type { SearchQuery } from './searchQuery';

/** A text of that field in parts: what was searched for, and what stands between. Joined again they are the text. */
export function highlight(text: string, query: SearchQuery, field: TextField): readonly TextPart[] {
  return partsOf(text, 0, text.length, findTerms(text, query, field));
}

/** The parts of a text between two places of it. */
export function partsOf(text: string, from: number, to: number, found: readonly Found[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = from;
  const add = (until: number, isFound: boolean): void => {
    if (until > end) parts.push({ text: text.slice(end, until), isFound });
    end = Math.max(end, until);
  };
  for (const range of found) {
    // Two terms may be found in one word.
    if (range.to <= end || range.from >= to) continue;
    add(range.from, false);
    add(Math.min(range.to, to), true);
  }
  add(to, false);
  return parts;
}
