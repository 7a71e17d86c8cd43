import type { ArticleState } from '../../../shared/model/article';
import { useArticle } from './OpenArticle';
import { type TakeTo, useTakeTo } from './steps/StepsContext';

/** The article's state, and how to take it to another. */
export function useArticleState(): readonly [ArticleState, TakeTo] {
  return [useArticle((article) => article.state), useTakeTo()];
}
