import { wordList } from './wordList';

/** Scripts whose words are joined or parted by zero-width joiners and non-joiners: Persian, the Indic family, Mongolian. */
const joining = wordList(`
  Arabic, Syriac, Nko, Mongolian, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam,
  Sinhala, Tibetan, Myanmar, Khmer
`)
  .map((script) => `\\p{Script=${script}}`)
  .join('');

const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const layoutSpaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Controls, soft hyphens, zero-width spaces, byte order marks, forced directions, objects that text cannot show. */
const invisible = /(?!\n)[\p{Cc}\u00ad\u180e\u200b\u202a-\u202e\u2060\ufeff\ufffc]/gu;
const loneSurrogates = /[\ud800-\udfff]/gu;
const idleNonJoiners = new RegExp(`(?<![${joining}])\\u200c`, 'gu');
const idleJoiners = new RegExp(
  `(?<![${joining}\\p{Extended_Pictographic}\\u{fe0f}\\u{1f3fb}-\\u{1f3ff}])\\u200d`,
  'gu',
);

/**
 * The text without what only lays it out: every line end is a newline, every kind of space a plain one, and characters
 * that cannot be seen are gone. Letters, punctuation and runs of spaces stay as they are; so do joiners that a script
 * or an emoji needs.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(layoutSpaces, ' ')
    .replace(invisible, '')
    .replace(loneSurrogates, '')
    .replace(idleNonJoiners, '')
    .replace(idleJoiners, '');
}

/**
 * Whether this can be the text of a page at all. A binary read as text shows itself by control characters, or by many
 * letters that no encoding had (U+FFFD); a stray one or two of them are forgiven.
 */
export function isText(text: string): boolean {
  let controls = 0;
  let unreadable = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 ? code < 0x09 || code > 0x0d : code === 0x7f) controls += 1;
    else if (code === 0xfffd || (code >= 0x80 && code <= 0x9f)) unreadable += 1;
  }
  const tooManyControls = controls > 2 && controls > text.length / 100;
  const tooManyUnreadable = unreadable > 2 && unreadable > text.length / 10;
  return !tooManyControls && !tooManyUnreadable;
}
