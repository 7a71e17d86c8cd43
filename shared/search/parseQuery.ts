import { foldText } from './foldText';
import { type SearchField, searchFieldOf } from './searchField';
import type { SearchQuery, SearchTerm, WordEnd } from './searchQuery';

/** More than anybody types, less than the index can take. */
const mostTerms = 60;

/** A beginning of so many letters is looked for everywhere. */
const fewestLetters = 3;

/** The quotes of all the desk's languages. */
const quotes = /[\u00ab\u00bb\u201c-\u201f]/g;
/** Perhaps an exclusion, perhaps a field, and then a phrase, which need not be closed yet, or what goes on up to a space. */
const part = /(?<minus>-?)(?:(?<name>\p{L}+):)?(?:"(?<phrase>[^"]*)(?<end>"|$)|(?<chunk>[^\s"]+))/gu;

/**
 * Understands what an editor typed: words, of which the last is perhaps only begun; beginnings (`gov*`); "phrases";
 * exclusions (`-word`, `-"two words"`); and each of these in one field (`kicker:opinion`, `kicker:"monday commentary"`).
 * Nothing is an error: what cannot be understood is taken for words, and a phrase may be left open.
 */
export function parseQuery(typed: string): SearchQuery {
  if (typed.trim() === '') return { asks: 'everything' };
  const text = typed.replace(quotes, '"');
  const terms = Array.from(text.matchAll(part))
    .map(({ 0: whole, index, groups }) => termOf(groups, index + whole.length === text.length))
    .filter((term) => term !== undefined)
    .slice(0, mostTerms);
  return terms.length === 0 ? { asks: 'nothing' } : { asks: 'terms', terms };
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

/** `isLast` says that nothing follows, not even a space: an editor who types may be within a word. */
function termOf(groups: Groups, isLast: boolean): SearchTerm | undefined {
  const { minus, name = '', phrase, end, chunk = '' } = groups ?? {};
  const field = searchFieldOf(name) ?? null;
  // A field that is not there is a word, as in "12:30".
  const before = field === null && name !== '' ? `${name} ` : '';
  const isExcluded = minus === '-';
  if (phrase === undefined) {
    if (chunk.endsWith(':') && searchFieldOf(chunk.slice(0, -1))) return undefined;
    const isBegun = chunk.endsWith('*') || (isLast && !isExcluded);
    return withWords(field, `${before}${chunk}`, isBegun, isExcluded);
  }
  const isOpen = end === '' && /\S$/.test(phrase);
  return withWords(field, `${before}${phrase}`, phrase.endsWith('*') || (isOpen && !isExcluded), isExcluded);
}

function withWords(
  field: SearchField | null,
  text: string,
  isBegun: boolean,
  isExcluded: boolean,
): SearchTerm | undefined {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return { field, words, last: isBegun ? beginningOf(words.at(-1) ?? '') : 'whole', isExcluded };
}

function beginningOf(word: string): WordEnd {
  return word.length < fewestLetters ? 'barely begun' : 'begun';
}
