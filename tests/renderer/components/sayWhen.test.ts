import { describe, expect, it } from 'vitest';
import { sayWhen } from '../../../renderer/components/sayWhen';

describe('when something was', () => {
  const now = new Date('2018-11-19T12:00:00+04:00');
  const say = (moment: string) => sayWhen(new Date(moment), now, 'en-GB', 'Asia/Tbilisi');

  it.each([
    ['2018-11-19T09:10:00+04:00', '09:10'],
    ['2018-11-19T00:00:00+04:00', '00:00'],
    ['2018-11-18T23:59:00+04:00', 'yesterday'],
    ['2018-11-13T08:00:00+04:00', 'Tuesday'],
    ['2018-11-12T08:00:00+04:00', '12 Nov'],
    ['2017-12-31T23:00:00+04:00', '31 Dec 2017'],
  ])('%s is said as %s', (moment, said) => {
    expect(say(moment)).toBe(said);
  });

  it('goes by the days of the desk’s own time zone', () => {
    expect(say('2018-11-18T21:00:00Z')).toBe('01:00');
  });

  it('counts days by the calendar over the change of the clocks', () => {
    const monday = new Date('2018-10-29T08:00:00+01:00');
    expect(sayWhen(new Date('2018-10-28T00:30:00+02:00'), monday, 'en-GB', 'Europe/Berlin')).toBe('yesterday');
  });
});
