import { cleanText } from './cleanText';

/** What the head of a page says about it. A word that it does not say is empty. */
export interface PageHints {
  /** The titles it gives itself, often the headline together with the name of the site. */
  readonly titles: readonly string[];
  readonly section: string;
  readonly author: string;
  readonly published: string;
  readonly language: string;
}

export const noHints: PageHints = { titles: [], section: '', author: '', published: '', language: '' };

/** Names of `meta` elements: those of Open Graph (ogp.me), of X, and the plain ones of HTML. */
const names: ReadonlyMap<string, Exclude<keyof PageHints, 'language'>> = new Map([
  ['og:title', 'titles'],
  ['twitter:title', 'titles'],
  ['article:section', 'section'],
  ['article:published_time', 'published'],
  ['date', 'published'],
  ['author', 'author'],
  ['article:author', 'author'],
]);

/** The hints with what a `meta` element adds to them. The first of a kind counts, except of titles. */
export function withHint(hints: PageHints, name: string, content: string): PageHints {
  const hint = names.get(name.toLowerCase());
  const text = content.length > 400 ? '' : cleanText(content).trim();
  if (!hint || text === '') return hints;
  if (hint === 'titles') return { ...hints, titles: [...hints.titles.slice(0, 4), text] };
  return hints[hint] === '' ? { ...hints, [hint]: text } : hints;
}
