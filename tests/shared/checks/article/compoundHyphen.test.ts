import { describe, expect, it } from 'vitest';
import { findingsOf, story, subjectsOf, wordsAfter } from '../checking';

const check = 'compound without hyphen';

describe('a compound without its hyphen', () => {
  it('is a number and a measure between an article and what they measure', () => {
    const given = story('It was a two day visit by train.');
    const [finding] = findingsOf(check, given);
    expect(finding).toMatchObject({ level: 'should', subject: 'two day' });
    expect(wordsAfter(given, finding?.fix)).toBe('It was a two-day visit by train.');
  });

  it.each([
    'It was a two-day visit.',
    'He stayed for two days.',
    'One day the war will end.',
    'A 10 day later and more.',
    'It happened on the one day he was there.',
  ])('is none in “%s”', (words) => {
    expect(subjectsOf(check, story(words))).toEqual([]);
  });
});
