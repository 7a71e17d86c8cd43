import type { ArticleQuery } from '../../../shared/model/articleQuery';
import { stateOf } from './deskSearch';

const orderWords: Readonly<Record<ArticleQuery['order'], string>> = {
  'last changed': 'newest first',
  'first changed': 'longest unchanged first',
  newest: 'last created first',
  oldest: 'first created first',
  headline: 'by headline',
  kicker: 'by kicker',
  state: 'by state',
};

/** "14 drafts, newest first", "1 article ready", "3 articles published with “arms”". */
export function countWords(total: number, search: ArticleQuery): string {
  const things = `${total.toLocaleString('en-GB')} ${thingsOf(search, total === 1)}`;
  if (search.query.trim() !== '') return `${things} with “${search.query.trim()}”`;
  return total > 1 ? `${things}, ${orderWords[search.order]}` : things;
}

function thingsOf(search: ArticleQuery, isOne: boolean): string {
  const state = stateOf(search);
  if (state === 'draft') return isOne ? 'draft' : 'drafts';
  const articles = isOne ? 'article' : 'articles';
  return state === null ? articles : `${articles} ${state}`;
}
