import { describe, expect, it } from 'vitest';
import { localDay, localMinute, momentOf } from '../../../../renderer/views/article/localTime';

describe('time by the clock of this computer', () => {
  const moment = new Date(2018, 10, 9, 8, 5);

  it('is a day and a minute as fields have them', () => {
    expect(localDay(moment)).toBe('2018-11-09');
    expect(localMinute(moment)).toBe('2018-11-09T08:05');
  });

  it('leads back to its moment', () => {
    expect(momentOf(localMinute(moment))).toBe(moment.toISOString());
  });

  it.each(['', '2018-11-09', 'tomorrow', '2018-13-45T99:99'])('is no moment: %j', (written) => {
    expect(momentOf(written)).toBeUndefined();
  });
});
