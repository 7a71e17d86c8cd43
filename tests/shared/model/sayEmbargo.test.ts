import { describe, expect, it } from 'vitest';
import { sayEmbargo } from '../../../shared/model/sayEmbargo';

const now = '2026-11-20T12:00:00.000Z';

describe('an embargo in words', () => {
  it('is a day and an hour by the clock of the desk', () => {
    expect(sayEmbargo('2026-11-24T18:00:00.000Z', now, 'UTC')).toBe('Tuesday 24 November, 18:00');
    expect(sayEmbargo('2026-11-24T21:30:00.000Z', now, 'Asia/Yerevan')).toBe('Wednesday 25 November, 01:30');
  });

  it('has its year when that is another', () => {
    expect(sayEmbargo('2027-01-04T06:05:00.000Z', now, 'UTC')).toBe('Monday 4 January 2027, 06:05');
  });
});
