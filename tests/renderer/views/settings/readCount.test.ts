import { describe, expect, it } from 'vitest';
import { readCount } from '../../../../renderer/views/settings/readCount';

describe('a number as it was typed', () => {
  it.each([
    ['90', 90],
    [' 1,500 ', 1500],
    ['1 500', 1500],
    ['0', 0],
    ['', null],
    ['  ', null],
    ['ninety', undefined],
    ['-4', undefined],
    ['99999999', undefined],
  ])('%j is %j', (typed, count) => {
    expect(readCount(typed)).toBe(count);
  });
});
