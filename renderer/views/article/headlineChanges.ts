import type { Change } from '../../../shared/changes/change';
import type { Article } from '../../../shared/model/article';
import { slugOf } from '../../../shared/model/slug';
import { slugFollows } from '../../../shared/model/slugFollows';

/** The changes that set a headline: the slug's too, while the slug goes with it. */
export function headlineChanges(article: Article, headline: string): readonly Change[] {
  const { id, headline: was, slug } = article;
  const changes: Change[] = [{ type: 'article.headlineSet', articleId: id, was, to: headline }];
  const following = slugOf(headline);
  // One that the headline makes still keeps its number: another article may have the slug without it.
  if (following === slugOf(was) || !slugFollows(article)) return changes;
  if (following !== slug) changes.push({ type: 'article.slugSet', articleId: id, was: slug, to: following });
  return changes;
}
