import type { Photo } from '../model/photo';
import type { RightsState } from '../model/photoQuery';

/** Days before its last in which a right is said to end soon: time enough to ask for more. */
export const expiringWithin = 30;

/** Days from `today` to the last day on which a photo may be shown, both `2026-12-31`; negative once that is past. */
export function daysLeft(rightsExpireOn: string, today: string): number {
  return Math.round((Date.parse(rightsExpireOn) - Date.parse(today)) / 86_400_000);
}

/** What is to be known of the rights of a photo on a day: what is worst of it. */
export function rightsOf(
  { usageTerms, rightsExpireOn }: Pick<Photo, 'usageTerms' | 'rightsExpireOn'>,
  today: string,
): RightsState {
  const left = rightsExpireOn === null ? Number.POSITIVE_INFINITY : daysLeft(rightsExpireOn, today);
  if (left < 0) return 'expired';
  if (left <= expiringWithin) return 'expiring';
  return usageTerms.trim() === '' ? 'no usage terms' : 'clear';
}

/** When the right to show a photo ends, where that is past or near: "Rights expired on …", null where it is neither. */
export function sayExpiry(
  rightsExpireOn: string | null,
  today: string,
  sayDay: (day: string) => string,
): { readonly words: string; readonly short: string; readonly isExpired: boolean } | null {
  if (rightsExpireOn === null) return null;
  const left = daysLeft(rightsExpireOn, today);
  if (left < 0) {
    return { words: `Rights expired on ${sayDay(rightsExpireOn)}`, short: 'Rights expired', isExpired: true };
  }
  if (left > expiringWithin) return null;
  const days = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
  return {
    words: `Rights end ${days}, on ${sayDay(rightsExpireOn)}`,
    short: `Rights end ${days}`,
    isExpired: false,
  };
}
