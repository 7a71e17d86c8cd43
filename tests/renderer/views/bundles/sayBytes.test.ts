import { describe, expect, it } from 'vitest';
import { sayBytes } from '../../../../renderer/views/bundles/sayBytes';

describe('a size as an editor reads it', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [812, '812 bytes'],
    [4_200, '4.2 kB'],
    [9_960, '10 kB'],
    [999_600, '1.0 MB'],
    [31_400_000, '31 MB'],
    [2_500_000_000, '2.5 GB'],
    [7_000_000_000_000, '7000 GB'],
  ])('%i is %s', (bytes, words) => {
    expect(sayBytes(bytes)).toBe(words);
  });
});
