import { describe, expect, it } from 'vitest';
import { readIim } from '../../../electron/media/readIim';

describe('a block of IIM', () => {
  it('may have one dataset a hundred thousand times', () => {
    const keyword = Buffer.from([0x1c, 2, 25, 0, 1, 0x61]);
    const { texts, isWhole } = readIim(Buffer.concat(Array.from({ length: 100_000 }, () => keyword)));
    expect(isWhole).toBe(true);
    expect(texts.get('2:25')).toHaveLength(100_000);
  });
});
