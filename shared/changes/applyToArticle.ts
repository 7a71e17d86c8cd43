import type { Article } from '../model/article';
import { bodyOf, documentOf } from '../model/body';
import { fieldNames } from '../model/fieldNames';
import type { State } from '../model/state';
import { done, type Result } from '../result';
import { type ArticleFieldSet, articleFields, setsField } from './articleFields';
import { applySteps } from './bodySteps';
import type { ChangeOf } from './change';
import { isFingerprintOf } from './fingerprint';
import { exists, missing, type RefusalCode, staleArticle, staleBody, staleField } from './refusal';
import { sameValue } from './sameValue';
import { without } from './without';

export type ArticleChange =
  | ChangeOf<'article.created'>
  | ChangeOf<'article.removed'>
  | ChangeOf<'article.bodyEdited'>
  | ArticleMark
  | ArticleFieldSet;

/** What stands in an article's history and changes nothing of the article. */
type ArticleMark = ChangeOf<'article.versionNamed' | 'article.versionRestored' | 'article.fileMerged'>;

export function applyToArticle(state: State, change: ArticleChange): Result<State, RefusalCode> {
  if (change.type === 'article.created') {
    if (state.articles[change.article.id]) return exists('article');
    return withArticle(state, change.article);
  }
  const id = change.type === 'article.removed' ? change.article.id : change.articleId;
  const article = state.articles[id];
  if (!article) return missing('article');
  if (change.type === 'article.removed') {
    // The time of the last change is the store's, not the editor's: undoing a creation must not trip over it.
    const same = sameValue({ ...article, updatedAt: '' }, { ...change.article, updatedAt: '' });
    return same ? done({ ...state, articles: without(state.articles, id) }) : staleArticle();
  }
  if (change.type === 'article.bodyEdited') {
    const before = documentOf(article.body);
    const document = isFingerprintOf(change.was, before) ? applySteps(before, change.steps) : undefined;
    return document ? withArticle(state, { ...article, body: bodyOf(document) }) : staleBody();
  }
  if (!setsField(change)) return done(state);
  const field = articleFields[change.type];
  if (!sameValue(article[field], change.was)) return staleField(fieldNames[field].toLowerCase());
  return withArticle(state, { ...article, [field]: change.to });
}

function withArticle(state: State, article: Article): Result<State, RefusalCode> {
  return done({ ...state, articles: { ...state.articles, [article.id]: article } });
}
