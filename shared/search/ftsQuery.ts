import { isTextField } from './searchField';
import type { SearchQuery, SearchTerm } from './searchQuery';

/**
 * Words that no text has, in the index's column `marks`: what an article is, beside what it says. The first is borne by
 * every article.
 */
export const everyMark = '\ue000';
const noMark = '\ue001';
const beginningMark = '\ue002';

/** The mark of the value of that number in the index's table of values. */
export function markOf(value: number): string {
  return `${everyMark}${value.toString(36)}`;
}

/** The marks of the beginnings that the words of an article's naming texts have, folded: of one letter and of two. */
export function marksOfBeginnings(texts: readonly string[]): readonly string[] {
  const beginnings = new Set<string>();
  for (const text of texts) {
    for (const word of text.split(' ')) {
      if (word === '') continue;
      beginnings.add(word.slice(0, 1));
      beginnings.add(word.slice(0, 2));
    }
  }
  return Array.from(beginnings, (beginning) => `${beginningMark}${beginning}`);
}

/**
 * The FTS5 query for what was understood; null when everything is asked for. `marksOf` gives the marks of the values that
 * a term of a field without text means. `marks` narrows it further: of each group one must be borne. Words are quoted, so
 * nothing typed is read as FTS5's own syntax.
 */
export function ftsQuery(
  query: SearchQuery,
  marksOf: (term: SearchTerm) => readonly string[],
  marks: readonly (readonly string[])[] = [],
): string | null {
  if (query.asks === 'nothing') return quoted(noMark);
  const terms = query.asks === 'terms' ? query.terms : [];
  const expression = (term: SearchTerm): string =>
    term.field !== null && !isTextField(term.field) ? anyOf(marksOf(term)) : wordsIn(term);
  const wanted = [...terms.filter(({ isExcluded }) => !isExcluded).map(expression), ...marks.map(anyOf)];
  const excluded = terms.filter(({ isExcluded }) => isExcluded).map(expression);
  if (wanted.length + excluded.length === 0) return null;
  const all = wanted.length > 0 ? wanted.join(' AND ') : quoted(everyMark);
  return excluded.reduce((rest, one) => `(${rest}) NOT ${one}`, all);
}

function wordsIn({ field, words, last }: SearchTerm): string {
  const column = field === null ? '' : `${field} : `;
  if (last !== 'barely begun') return `${column}${quoted(words.join(' '))}${last === 'begun' ? ' *' : ''}`;
  // Of a phrase all is there but the word that is being typed.
  if (words.length > 1) return `${column}${quoted(words.slice(0, -1).join(' '))}`;
  const whole = `${column}${quoted(words.join(' '))}`;
  return field === 'standfirst' || field === 'body'
    ? whole
    : `(${whole} OR ${quoted(`${beginningMark}${words.join(' ')}`)})`;
}

function anyOf(marks: readonly string[]): string {
  return `(${(marks.length > 0 ? marks : [noMark]).map(quoted).join(' OR ')})`;
}

/** Folded words have no quotes in them. */
function quoted(words: string): string {
  return `"${words}"`;
}
