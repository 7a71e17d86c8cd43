import { describe, expect, it } from 'vitest';
import { rightsOf, sayExpiry } from '../../../shared/photos/rightsOf';

const terms = { usageTerms: 'Editorial use only', rightsExpireOn: null };
const today = '2026-03-10';
const sayDay = (day: string): string => `the day ${day}`;

describe('the rights of a photo', () => {
  it('are clear when its usage terms are known and do not end soon', () => {
    expect(rightsOf(terms, today)).toBe('clear');
    expect(rightsOf({ ...terms, rightsExpireOn: '2027-01-01' }, today)).toBe('clear');
  });

  it('are not known without usage terms', () => {
    expect(rightsOf({ ...terms, usageTerms: ' ' }, today)).toBe('no usage terms');
  });

  it('hold on their last day, and not after it', () => {
    expect(rightsOf({ ...terms, rightsExpireOn: '2026-03-10' }, today)).toBe('expiring');
    expect(rightsOf({ ...terms, rightsExpireOn: '2026-03-09' }, today)).toBe('expired');
  });

  it('are said to end in the month before they do', () => {
    expect(rightsOf({ ...terms, rightsExpireOn: '2026-04-09' }, today)).toBe('expiring');
    expect(rightsOf({ ...terms, rightsExpireOn: '2026-04-10' }, today)).toBe('clear');
  });
});

describe('the end of the rights', () => {
  it('is said when it is past or near', () => {
    expect(sayExpiry('2026-03-09', today, sayDay)?.words).toBe('Rights expired on the day 2026-03-09');
    expect(sayExpiry('2026-03-10', today, sayDay)?.words).toBe('Rights end today, on the day 2026-03-10');
    expect(sayExpiry('2026-03-11', today, sayDay)?.short).toBe('Rights end tomorrow');
    expect(sayExpiry('2026-03-20', today, sayDay)?.short).toBe('Rights end in 10 days');
  });

  it('is not said when it is far, or when there is none', () => {
    expect(sayExpiry('2027-03-09', today, sayDay)).toBeNull();
    expect(sayExpiry(null, today, sayDay)).toBeNull();
  });
});
