import { describe, expect, it } from 'vitest';
import { findingsOf, story, subjectsOf, wordsAfter } from '../checking';

const check = 'weekday against date';

describe('a weekday against its date', () => {
  it('is wrong in the year of the dateline, and is set right', () => {
    const given = story('He came to Minsk on Tuesday (19 November) and left.');
    const [finding] = findingsOf(check, given);
    expect(finding).toMatchObject({ level: 'must', subject: 'Tuesday (19 November)' });
    expect(finding?.message).toBe('“Tuesday (19 November)” cannot be: in 2018 that was a Monday.');
    expect(wordsAfter(given, finding?.fix)).toBe('He came to Minsk on Monday (19 November) and left.');
  });

  it.each([
    ['en', 'On Tuesday, November 19, the lake rose.'],
    ['en', 'On Tues, Nov. 19, the lake rose.'],
    ['en', 'On 19th November (Tuesday) the lake rose.'],
    ['en', 'On Wednesday, the 20th of November 2018, it rose.'],
    ['ru', 'Во вторник, 19 ноября, озеро поднялось.'],
    ['uk', 'У вівторок, 19 листопада, озеро піднялося.'],
    ['tr', '19 Kasım Salı günü göl yükseldi.'],
    ['de', 'Am Dienstag, den 19. November, stieg der See.'],
    ['fr', 'Le mardi 19 novembre, le lac a monté.'],
  ])('is found in %s: “%s”', (language, words) => {
    expect(findingsOf(check, { ...story(words), language })).toHaveLength(1);
  });

  it.each([
    ['en', 'He came to Minsk on Monday (19 November).'],
    ['en', 'On Monday, 19 November 2018, he came.'],
    ['en', 'On Monday 19 people came; in May 20 more.'],
    ['en', 'On Monday, he said, 31 February would come.'],
    ['ru', 'В понедельник, 19 ноября, озеро поднялось.'],
    ['tr', '19 Kasım Pazartesi günü göl yükseldi.'],
  ])('is right in %s: “%s”', (language, words) => {
    expect(subjectsOf(check, { ...story(words), language })).toEqual([]);
  });

  it('is let be where the article does not say the year', () => {
    const given = { ...story('On Tuesday (19 November) he came.'), dateline: 'Minsk' };
    expect(subjectsOf(check, given)).toEqual([]);
    const caption = 'At their meeting on 19 November 2018';
    const leadPhoto = { photoId: null, caption, credit: '', altText: '' };
    expect(findingsOf(check, { ...given, leadPhoto })).toHaveLength(1);
  });

  it.each([
    ['Tbilisi, 3 January 2019', 'The second round was on Sunday, 16 December.'],
    ['Tbilisi, 3 January 2019', 'They will meet on Thursday, 31 October.'],
    ['Tbilisi, 20 December 2018', 'They will meet on Tuesday, 15 January.'],
    ['Tbilisi, January 2019', 'The second round was on Sunday, 16 December.'],
  ])('is of the year in which it is near: %s: “%s”', (dateline, words) => {
    expect(subjectsOf(check, { ...story(words), dateline })).toEqual([]);
    const other = words.replace(/Sunday|Thursday|Tuesday/, 'Friday');
    expect(subjectsOf(check, { ...story(other), dateline })).toHaveLength(1);
  });

  it('may be of another year that the article tells of', () => {
    expect(subjectsOf(check, story('It was signed in 2007. On Wednesday, 21 November, work began.'))).toEqual([]);
  });
});
