import type { SourceDeed } from '../../../shared/contract/sources';
import { Notice } from '../../components/Notice';
import { titleOr } from '../../components/titleOr';
import { useCall } from '../../state/useCall';
import { counted } from '../bundles/counted';

/** What renaming or merging would do to the archive, before it is done. */
export function PlannedEffects({ deed }: { readonly deed: SourceDeed }) {
  const { data: plan, error } = useCall('sources.plan', { deed });
  if (error) return <Notice level="must">{error.message}</Notice>;
  if (!plan) return <p className="soft">Looking through the archive…</p>;
  const changing = plan.effects.filter(({ was, now }) => was !== now);
  return (
    <div className="planned-effects" role="status">
      <p>
        {plan.articles === 0
          ? 'No article names it.'
          : `${counted(plan.articles, 'article', 'articles')} ${plan.articles === 1 ? 'names' : 'name'} it.`}
        {plan.ownLines > 0 &&
          ` ${counted(plan.ownLines, 'article has', 'articles have')} a source line in words of its own, which stays as it is.`}
      </p>
      {changing.length > 0 && (
        <ul className="planned-lines" aria-label="Source lines that change">
          {changing.slice(0, 20).map(({ article, was, now }) => (
            <li key={article.id} className="planned-line">
              <span className="planned-headline">{titleOr(article.headline)}</span>
              <del>{was}</del> <ins>{now}</ins>
            </li>
          ))}
        </ul>
      )}
      {changing.length > 20 && <p className="soft small">And more like these.</p>}
    </div>
  );
}
