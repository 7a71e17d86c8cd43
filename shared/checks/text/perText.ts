import type { BlockText } from './blockText';
import { blockOf, type CopyText } from './copyText';

/**
 * Makes a reading of a text one that is done once for each block of a body, as long as the block stays as it is: a letter
 * then costs the reading of one paragraph. The reading may depend on the text and the language alone.
 */
export function perText<Value>(
  read: (text: string, language: string) => Value,
): (copy: CopyText, language: string) => Value {
  const known = new WeakMap<BlockText, { readonly language: string; readonly value: Value }>();
  return (copy, language) => {
    const block = blockOf(copy);
    if (!block) return read(copy.text, language);
    const before = known.get(block);
    if (before?.language === language) return before.value;
    const value = read(copy.text, language);
    known.set(block, { language, value });
    return value;
  };
}
