import type { BulkResult } from '../../../shared/contract/answers';
import type { BulkAction } from '../../../shared/model/bulkAction';
import { sentence } from '../../components/sentence';

/** What a deed on many articles is called, in Undo and when it was done: "Add tag “water”". */
export function bulkName(action: BulkAction): string {
  const name = sentence(action.is);
  if ('state' in action) return `${name} “${action.state}”`;
  if ('kicker' in action) return `${name} “${action.kicker}”`;
  return `${name} “${'tag' in action ? action.tag : action.region}”`;
}

/** How a deed on many articles went: "12 articles changed. 3 were left as they are: already so (2), no headline (1)." */
export function sayBulk({ changed, skipped, wasCancelled }: BulkResult): string {
  const count = (number: number): string =>
    `${number.toLocaleString('en-GB')} ${number === 1 ? 'article' : 'articles'}`;
  const reasons = new Map<string, number>();
  for (const { why } of skipped) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const left =
    skipped.length === 0
      ? ''
      : ` ${count(skipped.length)} ${skipped.length === 1 ? 'was' : 'were'} left: ${[...reasons]
          .slice(0, 4)
          .map(([why, number]) => `${why.replace(/\.$/, '')} (${number.toLocaleString('en-GB')})`)
          .join('; ')}.`;
  return `${count(changed)} changed.${wasCancelled ? ' The rest was cancelled.' : ''}${left}`;
}
