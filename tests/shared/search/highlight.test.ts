import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../../shared/contract/search';
import { highlight } from '../../../shared/search/highlight';
import { parseQuery } from '../../../shared/search/parseQuery';
import type { TextField } from '../../../shared/search/searchField';

/** The parts with what was found in brackets. */
const shown = (parts: readonly TextPart[]) => parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');
const marked = (text: string, typed: string, field: TextField = 'headline') =>
  shown(highlight(text, parseQuery(typed), field));

describe('what was found in a text', () => {
  it.each([
    ['a word', 'Level of Lake Sevan', 'lake ', 'Level of [Lake] Sevan'],
    ['a word that is only begun, whole', 'Level of Lake Sevan', 'sev', 'Level of Lake [Sevan]'],
    ['each place of each word', 'The lake and the lakes', 'the lake*', '[The] [lake] and [the] [lakes]'],
    [
      'a phrase, with what stands between its words',
      'The peace—talks go on',
      '"peace talks"',
      'The [peace—talks] go on',
    ],
    ['a word with its diacritics', 'Café in Übersee', 'cafe ubersee ', '[Café] in [Übersee]'],
    ['a word with marks of their own', 'A cafe\u0301 there', 'café ', 'A [cafe\u0301] there'],
    ['an Armenian word, its sign included', 'Ասա՝ ինչո՞ւ Երևան', 'ինչու երեւան ', 'Ասա՝ [ինչո՞ւ] [Երևան]'],
    ['a word that folds to more letters', 'Die Straße dort', 'strasse ', 'Die [Straße] dort'],
    ['a Georgian capital', 'ᲗᲑᲘᲚᲘᲡᲘ', 'თბილისი', '[ᲗᲑᲘᲚᲘᲡᲘ]'],
    ['nothing that is excluded', 'Lake Sevan', 'lake -sevan', '[Lake] Sevan'],
    ['nothing that is looked for in another field', 'Lake Sevan', 'kicker:lake sevan ', 'Lake [Sevan]'],
    ['what is looked for in this field', 'Lake Sevan', 'headline:lake ', '[Lake] Sevan'],
    ['nothing when nothing was typed', 'Lake Sevan', '  ', 'Lake Sevan'],
    ['a beginning of a letter, where it names', 'Tap the lake', 't', '[Tap] [the] lake'],
    ['nothing of a part of a word', 'Snowflake', 'lake ', 'Snowflake'],
  ])('is %s', (_what, text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it('is a whole word where one of a letter or two is looked for in the text itself', () => {
    expect(marked('To be or not to become', 'be', 'body')).toBe('To [be] or not to become');
    expect(marked('Peace talks', '"peace t', 'body')).toBe('[Peace talks]');
  });

  it('lies over itself only once', () => {
    expect(marked('peace talks now', '"peace talks" talks now ')).toBe('[peace talks] [now]');
  });

  it('leaves the text as it is, whatever was typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, text, (one, typed) => {
        const parts = highlight(one, parseQuery(typed), 'body');
        expect(parts.map((part) => part.text).join('')).toBe(one);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
