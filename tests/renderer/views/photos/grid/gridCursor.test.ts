import { describe, expect, it } from 'vitest';
import { gridCursor } from '../../../../../renderer/views/photos/grid/gridCursor';

// 0 1 2 3
// 4 5 6 7
// 8 9
const size = { total: 10, columns: 4, rows: 2 };
const from = (index: number, key: string) => gridCursor(key, index, size);

describe('the cursor of a grid', () => {
  it('goes on to the next row at the end of one, and back', () => {
    expect(from(3, 'ArrowRight')).toBe(4);
    expect(from(4, 'ArrowLeft')).toBe(3);
  });

  it('goes straight up and down', () => {
    expect(from(1, 'ArrowDown')).toBe(5);
    expect(from(5, 'ArrowUp')).toBe(1);
  });

  it('comes to the last photo where the last row has a gap below it', () => {
    expect(from(7, 'ArrowDown')).toBe(9);
  });

  it('stays at the edges', () => {
    expect(from(2, 'ArrowUp')).toBe(2);
    expect(from(8, 'ArrowDown')).toBe(8);
    expect(from(0, 'ArrowLeft')).toBe(0);
    expect(from(9, 'ArrowRight')).toBe(9);
  });

  it('goes by pages in its column, as far as there are rows', () => {
    expect(from(1, 'PageDown')).toBe(9);
    expect(from(9, 'PageUp')).toBe(1);
    expect(from(5, 'PageUp')).toBe(1);
    expect(from(3, 'PageDown')).toBe(9);
  });

  it('goes to both ends', () => {
    expect(from(5, 'Home')).toBe(0);
    expect(from(5, 'End')).toBe(9);
  });

  it('begins at the first photo when it is nowhere yet', () => {
    expect(from(-1, 'ArrowDown')).toBe(0);
    expect(from(-1, 'ArrowRight')).toBe(0);
  });

  it('does not move by other keys, or where there is nothing', () => {
    expect(from(5, 'a')).toBeUndefined();
    expect(gridCursor('ArrowDown', -1, { ...size, total: 0 })).toBeUndefined();
  });
});
