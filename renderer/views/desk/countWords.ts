import type { ArticleFilter } from './articleFilter';

/** "14 drafts, newest first", "1 article ready", "3 articles published with “arms”". */
export function countWords(total: number, { state, query }: ArticleFilter): string {
  const things = `${total.toLocaleString('en-GB')} ${thingsOf(state, total === 1)}`;
  if (query.trim() !== '') return `${things} with “${query.trim()}”`;
  return total > 1 ? `${things}, newest first` : things;
}

function thingsOf(state: ArticleFilter['state'], isOne: boolean): string {
  if (state === 'draft') return isOne ? 'draft' : 'drafts';
  const articles = isOne ? 'article' : 'articles';
  return state === null ? articles : `${articles} ${state}`;
}
