import { describe, expect, it } from 'vitest';
import { printKey } from '../../../renderer/commands/printKey';

describe('a key as it is printed', () => {
  it.each([
    ['Mod+K', 'Ctrl K', '⌘K'],
    ['Mod+Shift+V', 'Ctrl Shift V', '⇧⌘V'],
    ['Alt+ArrowUp', 'Alt ↑', '⌥↑'],
    ['Enter', 'Enter', '↩'],
  ])('%s is %s, and %s on a Mac', (keys, other, mac) => {
    expect(printKey(keys, false)).toBe(other);
    expect(printKey(keys, true)).toBe(mac);
  });
});
