import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../shared/compare/splitWords';

const joined = (text: string) =>
  splitWords(text)
    .map((word) => word.text + word.space)
    .join('');

describe('the words of a text', () => {
  it('have the space that follows them, and marks of punctuation of their own', () => {
    expect(splitWords(' Lake Sevan,  3.5 m')).toEqual([
      { text: '', space: ' ', isWord: false },
      { text: 'Lake', space: ' ', isWord: true },
      { text: 'Sevan', space: '', isWord: true },
      { text: ',', space: '  ', isWord: false },
      { text: '3.5', space: ' ', isWord: true },
      { text: 'm', space: '', isWord: true },
    ]);
  });

  it.each([
    ['Ջուրը բարձրացավ։', ['Ջուրը', 'բարձրացավ', '։']],
    ['დონე აიწია', ['დონე', 'აიწია']],
    ['Уровень (воды)', ['Уровень', '(', 'воды', ')']],
    ['don’t', ['don’t']],
  ])('are found in any script: %s', (text, words) => {
    expect(splitWords(text).map((word) => word.text)).toEqual(words);
  });

  it('joined again are the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        expect(joined(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same words in a text of any length', () => {
    const sentence = 'The lake “Sevan” rose by 3.5 cm, nobody saw.\n';
    const long = sentence.repeat(300);
    expect(joined(long)).toBe(long);
    expect(splitWords(long)).toHaveLength(splitWords(sentence).length * 300);
    expect(joined('x'.repeat(9000))).toBe('x'.repeat(9000));
  });
});
