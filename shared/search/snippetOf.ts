import type { TextPart } from '../contract/search';
import { type Found, findTerms } from './findTerms';
import { partsOf } from './highlight';
import type { TextField } from './searchField';
import type { SearchQuery } from './searchQuery';

/** How long a snippet is at most, in letters, and how many of them stand before the first word that was found. */
const longest = 220;
const lead = 50;

/** A stretch of a text, and how many different terms stand in it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly terms: number;
}

/**
 * The part of an article's standfirst or body that has most of what was searched for, in parts; how the article begins
 * when nothing of it stands there. An ellipsis shows where it was cut.
 */
export function snippetOf(
  { standfirst, body }: Readonly<Record<'standfirst' | 'body', string>>,
  query: SearchQuery,
): readonly TextPart[] {
  const [first, second] = [readText(body, query, 'body'), readText(standfirst, query, 'standfirst')];
  const best = second.best.terms > first.best.terms || (first.best.terms === 0 && standfirst !== '') ? second : first;
  const { from, to } = around(best.text, best.best);
  const parts = partsOf(best.text, from, to, best.found).map(({ text, isFound }) => ({
    text: text.replace(/\s+/g, ' '),
    isFound,
  }));
  return [
    ...(from > 0 ? [{ text: '… ', isFound: false }] : []),
    ...parts,
    ...(to < best.text.length ? [{ text: ' …', isFound: false }] : []),
  ];
}

function readText(text: string, query: SearchQuery, field: TextField) {
  const found = findTerms(text, query, field);
  return { text, found, best: bestOf(found) };
}

/** The first of the stretches that have most different terms. */
function bestOf(found: readonly Found[]): Stretch {
  let best: Stretch = { from: 0, to: 0, terms: 0 };
  /** How often each term stands in the stretch that ends with the one looked at. */
  const within = new Map<number, number>();
  let first = 0;
  for (const [place, { term, to }] of found.entries()) {
    within.set(term, (within.get(term) ?? 0) + 1);
    for (let start = found[first]; start && first < place && to - start.from > longest - lead; start = found[first]) {
      const left = (within.get(start.term) ?? 0) - 1;
      if (left > 0) within.set(start.term, left);
      else within.delete(start.term);
      first += 1;
    }
    if (within.size > best.terms) best = { from: found[first]?.from ?? 0, to, terms: within.size };
  }
  return best;
}

/** A stretch with what stands around it, from the beginning of a word to the end of one. */
function around(text: string, best: Stretch): { readonly from: number; readonly to: number } {
  const early = Math.max(0, best.from - lead);
  const from = early === 0 ? 0 : wordAfter(text, early, best.from);
  const late = Math.max(best.to, Math.min(text.length, from + longest));
  return { from, to: late === text.length ? late : spaceBefore(text, late, best.to) };
}

function wordAfter(text: string, place: number, notBehind: number): number {
  const space = text.slice(place, notBehind).search(/\s\S/);
  return space < 0 ? notBehind : place + space + 1;
}

function spaceBefore(text: string, place: number, notBefore: number): number {
  const cut = text.slice(notBefore, place).search(/\s\S*$/);
  return cut < 0 ? notBefore : notBefore + cut;
}
