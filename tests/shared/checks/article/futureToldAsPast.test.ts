import { describe, expect, it } from 'vitest';
import { findingsOf, story, subjectsOf } from '../checking';

const check = 'future told as past';

describe('a day to come that is told as past', () => {
  it('is one after the dateline’s', () => {
    const [finding] = findingsOf(check, story('The two presidents met in Minsk on 23 November.'));
    expect(finding).toMatchObject({ level: 'should', subject: '23 November' });
    expect(finding?.message).toBe('“23 November” is told as past, and is after the dateline’s 19 November 2018.');
  });

  it('is one after today where there is no dateline', () => {
    const given = { ...story('The memorandum was signed on 21 November 2018.'), dateline: '' };
    expect(findingsOf(check, given)[0]?.message).toBe('“21 November 2018” is told as past, and is still to come.');
    expect(subjectsOf(check, given, { now: '2018-11-21T08:00:00.000Z' })).toEqual([]);
  });

  it.each(['The budget was adopted on 16 December.', 'The law was adopted on 20 June.'])(
    'is none where it was the year before: “%s”',
    (words) => {
      const given = { ...story(words), dateline: 'Tbilisi, 3 January 2019' };
      expect(subjectsOf(check, given)).toEqual([]);
    },
  );

  it.each([
    'The two presidents met in Minsk on 19 November.',
    'The two presidents will meet in Minsk on 23 November.',
    'A meeting was scheduled on 23 November.',
    'It was agreed that voters would choose on 9 December 2018.',
    'The rally was held ahead of the elections on 9 December.',
    'It was agreed in 2007. Work was begun at Marabda and ended on 21 November.',
  ])('is none in “%s”', (words) => {
    expect(subjectsOf(check, story(words))).toEqual([]);
  });
});
