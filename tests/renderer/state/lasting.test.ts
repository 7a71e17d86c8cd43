import { describe, expect, it } from 'vitest';
import { lasting } from '../../../renderer/state/lasting';

const headlineOf = lasting(({ headline }: { readonly headline: string; readonly body: string }) => ({ headline }));

describe('A selection that lasts', () => {
  it('is the same object as long as what it picks says the same', () => {
    const before = headlineOf({ headline: 'The lake rises', body: 'One.' });
    expect(headlineOf({ headline: 'The lake rises', body: 'One, two.' })).toBe(before);
  });

  it('is another once that says something else', () => {
    const before = headlineOf({ headline: 'The lake rises', body: 'One.' });
    const after = headlineOf({ headline: 'The lake falls', body: 'One.' });
    expect(after).not.toBe(before);
    expect(after).toEqual({ headline: 'The lake falls' });
  });
});
