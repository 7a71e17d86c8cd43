import { isMac } from './isMac';

const names: Readonly<Record<string, readonly [mac: string, other: string]>> = {
  Mod: ['⌘', 'Ctrl'],
  Shift: ['⇧', 'Shift'],
  Alt: ['⌥', 'Alt'],
  Enter: ['↩', 'Enter'],
  Escape: ['Esc', 'Esc'],
  ArrowUp: ['↑', '↑'],
  ArrowDown: ['↓', '↓'],
  ArrowLeft: ['←', '←'],
  ArrowRight: ['→', '→'],
};

/** A key as the editor's keyboard has it: `Mod+Shift+V` is "Ctrl Shift V", or "⇧⌘V" on a Mac. */
export function printKey(keys: string, mac = isMac()): string {
  const parts = keys.split('+').map((part) => names[part]?.[mac ? 0 : 1] ?? part);
  if (!mac) return parts.join(' ');
  // Apple prints the command sign next to the letter.
  const [last = '', ...modifiers] = parts.toReversed();
  return modifiers.toSorted((one, other) => Number(one === '⌘') - Number(other === '⌘')).join('') + last;
}
