import { useMemo } from 'react';
import type { ComparedField as Field } from '../../../../../shared/compare/articleComparison';
import type { ArticleMerge } from '../../../../../shared/compare/articleMerge';
import { compareArticles } from '../../../../../shared/compare/compareArticles';
import { emptyBody } from '../../../../../shared/model/body';
import { ComparedFieldValue } from '../compare/ComparedField';
import type { Names } from '../compare/entryWords';

interface MergedFieldProps {
  readonly merge: ArticleMerge;
  readonly field: Field;
  /** Shows what theirs makes of ours; else that ours stays. */
  readonly isTheirs: boolean;
  readonly names: Names;
  /** How the page sets it. */
  readonly look: string;
}

/** What becomes of a field. */
export function MergedField({ merge: { ours, theirs }, field, isTheirs, names, look }: MergedFieldProps) {
  const comparison = useMemo(() => {
    // Only this field is looked at.
    const before = { ...ours, body: emptyBody };
    return compareArticles(before, { ...before, [field]: theirs[field] }).fields[0];
  }, [ours, theirs, field]);
  if (!comparison) return null;
  if (!isTheirs) {
    const stays = comparison.of === 'text' ? String(ours[field]) : '';
    return stays === '' ? <p className="soft">Stays as it is here.</p> : <p className={look}>{stays}</p>;
  }
  return (
    <div className={look}>
      <ComparedFieldValue comparison={comparison} names={names} />
    </div>
  );
}
