import type { PhotoQuery } from '../../../shared/model/photoQuery';
import { expiringWithin } from '../../../shared/photos/rightsOf';
import { foldText } from '../../../shared/search/foldText';

/** What a photo must be, for SQLite. */
export interface PhotoCondition {
  /** Empty when every photo will do. */
  readonly where: string;
  readonly values: readonly (string | number)[];
}

/** The parts of a query that are filters, each of which can be left aside to count what could be chosen in it. */
export type PhotoFilterField = 'credits' | 'rights' | 'uses';

export const photoOrders: Readonly<Record<PhotoQuery['order'], string>> = {
  newest: 'added_at DESC, number DESC',
  taken: 'taken_at DESC, number DESC',
  'file name': 'file_key, number',
  credit: 'credit_key, added_at DESC, number DESC',
};

/** The condition of a query. `today` is a day, `2026-12-31`; `without` leaves one filter aside. */
export function photoCondition(query: PhotoQuery, today: string, without?: PhotoFilterField): PhotoCondition {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const words = foldText(query.text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length > 0) {
    // Folded words have no quotes in them. The last is perhaps only begun.
    conditions.push('number IN (SELECT rowid FROM words WHERE words MATCH ?)');
    values.push(`${words.map((word) => `"${word}"`).join(' ')} *`);
  } else if (query.text.trim() !== '') conditions.push('0');
  if (query.credits.length > 0 && without !== 'credits') {
    conditions.push(`credit IN (${query.credits.map(() => '?').join(', ')})`);
    values.push(...query.credits);
  }
  if (query.rights.length > 0 && without !== 'rights') {
    conditions.push(`${rightsState} IN (${query.rights.map(() => '?').join(', ')})`);
    values.push(today, expiringFrom(today), ...query.rights);
  }
  if (query.uses.length === 1 && without !== 'uses') {
    conditions.push(query.uses[0] === 'used' ? 'uses > 0' : 'uses = 0');
  }
  if (query.lacksTexts) conditions.push('lacks_texts = 1');
  return { where: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`, values };
}

/** The state of a row's rights, as `rightsOf` says it. Takes a day, and the last that is near it. */
export const rightsState = `CASE
  WHEN expires_on < ? THEN 'expired'
  WHEN expires_on <= ? THEN 'expiring'
  WHEN has_terms THEN 'clear'
  ELSE 'no usage terms'
END`;

/** The last day on which a right that ends is said to end soon. */
export function expiringFrom(today: string): string {
  return new Date(Date.parse(today) + expiringWithin * 86_400_000).toISOString().slice(0, 10);
}
