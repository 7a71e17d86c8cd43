import { describe, expect, it } from 'vitest';
import { readingTime } from '../../../shared/model/readingTime';

describe('readingTime', () => {
  it('is told in whole minutes, and never less than one', () => {
    expect([0, 100, 412, 2200].map(readingTime)).toEqual([1, 1, 2, 10]);
  });
});
