import { describe, expect, it } from 'vitest';
import { moved } from '../../../../../renderer/views/article/inspector/moved';

describe('moved', () => {
  it('puts a row where it is to be, and the others close up', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
  });

  it('leaves the rows as they are when there is none to move', () => {
    expect(moved(['a'], 4, 0)).toEqual(['a']);
  });
});
