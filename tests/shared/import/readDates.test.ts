import { describe, expect, it } from 'vitest';
import { isDateline, readDates } from '../../../shared/import/readDates';

describe('dates in a text', () => {
  it.each([
    ['on Monday (19 November) and on 20 November 2018.', ['19 November', '20 November 2018']],
    ['Nov. 19, 2018; the 3rd of May', ['Nov. 19, 2018', '3rd of May']],
    ['19.11.2018, 19/11/2018, 2018-11-19', ['19.11.2018', '19/11/2018', '2018-11-19']],
    ['19 ноября 2018 года и 1 мая', ['19 ноября 2018', '1 мая']],
    [
      '5 հունիսի, 5 ივნისი 2020, 5 iyun 2020, 5 Haziran 2020',
      ['5 հունիսի', '5 ივნისი 2020', '5 iyun 2020', '5 Haziran 2020'],
    ],
  ])('%s', (text, dates) => {
    expect(readDates(text).map((date) => date.text)).toEqual(dates);
  });

  it.each(['In 2018 nobody came.', '1919 novembers', 'version 1.11.20181', 'a5 mayors'])('are not in “%s”', (text) => {
    expect(readDates(text)).toEqual([]);
  });
});

describe('a dateline', () => {
  it.each([
    'Minsk, 19 November 2018',
    '19 November 2018, Minsk',
    'Tue, 20 Nov 2018 at 14:30',
    'MINSK / 19.11.2018',
    '19 November –',
    'Ереван, 5 июня 2020 года',
  ])('is “%s”', (text) => {
    expect(isDateline(text)).toBe(true);
  });

  it.each(['In Minsk on 19 November', '19 November was a Monday', '19 November and 20 November', 'Minsk', '1st', ''])(
    'is not “%s”',
    (text) => {
      expect(isDateline(text)).toBe(false);
    },
  );
});
