import { describe, expect, it } from 'vitest';
import { beginLull } from '../../../electron/core/lull';

describe('a lull', () => {
  it('is over by itself', async () => {
    await expect(beginLull(1).over).resolves.toBeUndefined();
  });

  it('is over at once when somebody waits for what comes after it', async () => {
    const lull = beginLull(2 ** 30);
    lull.end();
    await expect(lull.over).resolves.toBeUndefined();
  });
});
