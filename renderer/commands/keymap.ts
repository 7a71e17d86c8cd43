/** A key as a command writes it, taken apart. `key` is `KeyboardEvent.key`, in lower case when it is a letter. */
export interface ParsedKey {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

/** What a key press has to say: a `KeyboardEvent`. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Takes `Mod+Shift+V` apart. Throws RangeError for a modifier that is not Mod, Shift or Alt. */
export function parseKey(keys: string): ParsedKey {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1);
  const unknown = modifiers.find((modifier) => !['Mod', 'Shift', 'Alt'].includes(modifier));
  if (unknown !== undefined || key === '') throw new RangeError(`${keys} is not a key that Galley can read`);
  return {
    mod: modifiers.includes('Mod'),
    shift: modifiers.includes('Shift'),
    alt: modifiers.includes('Alt'),
    key: key.length === 1 ? key.toLowerCase() : key,
  };
}

/** Whether a press is that key. On a Mac, Mod is Command and Ctrl is nothing of ours; elsewhere it is Ctrl. */
export function presses(press: Press, parsed: ParsedKey, mac: boolean): boolean {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (mod !== parsed.mod || other || press.altKey !== parsed.alt || press.shiftKey !== parsed.shift) return false;
  return isKey(press, parsed.key);
}

/**
 * By what the key writes, or, where it writes no Latin letter (a Russian or Georgian layout, a digit that needs Shift),
 * by where it is on the keyboard.
 */
function isKey(press: Press, key: string): boolean {
  if (press.key === key || press.key.toLowerCase() === key) return true;
  if (/^[a-z]$/.test(key)) return press.code === `Key${key.toUpperCase()}` && !/^[a-z]$/i.test(press.key);
  return /^\d$/.test(key) && press.code === `Digit${key}`;
}
