import { describe, expect, it } from 'vitest';
import { type Press, parseKey, presses } from '../../../renderer/commands/keymap';

function press(key: string, code: string, held: Partial<Press> = {}): Press {
  return { key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

describe('a key as a command writes it', () => {
  it('is taken apart into what is held and what is pressed', () => {
    expect(parseKey('Mod+Shift+V')).toEqual({ mod: true, shift: true, alt: false, key: 'v' });
    expect(parseKey('Alt+ArrowUp')).toEqual({ mod: false, shift: false, alt: true, key: 'ArrowUp' });
    expect(parseKey('F6')).toEqual({ mod: false, shift: false, alt: false, key: 'F6' });
  });

  it.each(['Ctrl+K', 'Mod+', ''])('is a mistake when it is written %j', (keys) => {
    expect(() => parseKey(keys)).toThrow(RangeError);
  });
});

describe('a press', () => {
  const paste = parseKey('Mod+Shift+V');

  it('is a key when just that is held: Ctrl, or Command on a Mac', () => {
    expect(presses(press('V', 'KeyV', { ctrlKey: true, shiftKey: true }), paste, false)).toBe(true);
    expect(presses(press('V', 'KeyV', { metaKey: true, shiftKey: true }), paste, true)).toBe(true);
    expect(presses(press('V', 'KeyV', { ctrlKey: true, shiftKey: true }), paste, true)).toBe(false);
    expect(presses(press('v', 'KeyV', { ctrlKey: true }), paste, false)).toBe(false);
    expect(presses(press('V', 'KeyV', { ctrlKey: true, shiftKey: true, altKey: true }), paste, false)).toBe(false);
  });

  it('is a key by its place on a keyboard that writes no Latin letters', () => {
    expect(presses(press('М', 'KeyV', { ctrlKey: true, shiftKey: true }), paste, false)).toBe(true);
    expect(presses(press('л', 'KeyK', { ctrlKey: true }), parseKey('Mod+K'), false)).toBe(true);
  });

  it('is a key by what it writes where Latin letters stand elsewhere', () => {
    const undo = parseKey('Mod+Z');
    expect(presses(press('z', 'KeyY', { ctrlKey: true }), undo, false)).toBe(true);
    expect(presses(press('y', 'KeyZ', { ctrlKey: true }), undo, false)).toBe(false);
  });

  it('is a digit on a keyboard where digits need Shift', () => {
    expect(presses(press('&', 'Digit1', { ctrlKey: true }), parseKey('Mod+1'), false)).toBe(true);
  });
});
