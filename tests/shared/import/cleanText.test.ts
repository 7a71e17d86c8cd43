import { describe, expect, it } from 'vitest';
import { cleanText, isText } from '../../../shared/import/cleanText';

describe('cleaning a text', () => {
  it.each([
    ['line ends of Windows and old Macs', 'a\r\nb\rc\n', 'a\nb\nc\n'],
    ['line ends of Unicode and of word processors', 'a\u2028b\u2029c\u0085d\u000be\u000cf', 'a\nb\nc\nd\ne\nf'],
    [
      'non-breaking, thin, wide and figure spaces, and tabs',
      'a\u00a0b\u202fc\u2009d\u3000e\u2007f\tg',
      'a b c d e f g',
    ],
    ['soft hyphens, zero-width spaces and byte order marks', '\ufeffa\u00adb\u200bc\u2060d', 'abcd'],
    ['controls and forced directions', 'a\u0000b\u0007c\u007fd\u009fe\u202ef\u202c', 'abcdef'],
    ['joiners that join nothing', 'a\u200db \u200cc', 'ab c'],
    ['halves of characters', 'a\ud83db\udc00', 'ab'],
  ])('makes plain or takes out %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each([
    ['double spaces and repeated words', 'a a  b'],
    ['quotes, dashes and insertions', '“a” ‘b’ «c» — d [e] … ’f'],
    ['Persian words with a non-joiner', 'می\u200cخواهم'],
    ['Hindi words with a joiner', 'क्\u200dष'],
    ['emoji of several parts', '👩\u200d👧 👩🏽\u200d🚀 🏳️\u200d🌈'],
    ['marks that set a direction', 'שלום\u200f!'],
    ['letters composed and decomposed', 'é e\u0301'],
  ])('leaves %s as they are', (_, text) => {
    expect(cleanText(text)).toBe(text);
  });
});

describe('telling a text from a binary', () => {
  it.each(['', 'A text.\n', 'Текст.\r\n', 'One stray \u0000 control', 'caf\ufffd', '\t\t\t\f'])(
    'takes %j for text',
    (text) => {
      expect(isText(text)).toBe(true);
    },
  );

  it.each(['\u0000\u0001\u0002', `${'\ufffd'.repeat(40)} and some words`, 'a\u0000b\u0000c\u0000d\u0000'])(
    'does not take %j for text',
    (text) => {
      expect(isText(text)).toBe(false);
    },
  );
});
