import type { ArticleSummary } from '../../../shared/contract/answers';
import { hashOf } from '../../app/route';
import { Notice } from '../../components/Notice';
import { When } from '../../components/When';

/** Says that the workspace has an article of this headline, so that it is not there twice unawares. */
export function DoubleNotice({ article }: { readonly article: ArticleSummary }) {
  return (
    <Notice level="should" title="An article with this headline is here already">
      It is {article.state}, changed <When at={article.updatedAt} />. Accepting makes a second one.{' '}
      <a href={hashOf({ screen: 'article', articleId: article.id })}>Look at it</a>
    </Notice>
  );
}
