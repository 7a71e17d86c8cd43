import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../shared/compare/compareWords';
import { text } from '../../builders/arbitraryNames';

const marks = { same: ['', ''], inserted: ['{+', '+}'], deleted: ['[-', '-]'] } as const;
const shown = (before: string, after: string) =>
  compareWords(before, after)
    .map((segment) => marks[segment.is].join(segment.text))
    .join('');

const phrase = fc
  .array(fc.constantFrom('the', 'lake', 'rose', 'a', 'year', 'of', 'в', 'году', '“', '”', '.', ',', '\n', '🙂'), {
    maxLength: 12,
  })
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')));
const texts = fc.oneof(text, phrase);
const sideOf = (segments: ReturnType<typeof compareWords>, without: 'inserted' | 'deleted') =>
  segments.flatMap((segment) => (segment.is === without ? [] : segment.text)).join('');

describe('two texts', () => {
  it('are both to be read in their comparison', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(sideOf(compareWords(before, after), 'inserted')).toBe(before);
        expect(sideOf(compareWords(before, after), 'deleted')).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('have no two neighbouring runs of one kind, and none without letters', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const segments = compareWords(before, after);
        expect(segments.every(({ text: words }) => words !== '')).toBe(true);
        expect(segments.every(({ is }, index) => is !== segments[index - 1]?.is)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('that are one are the same', () => {
    expect(compareWords('Lake Sevan', 'Lake Sevan')).toEqual([{ is: 'same', text: 'Lake Sevan' }]);
    expect(compareWords('', '')).toEqual([]);
  });

  it('can be all new, or all gone', () => {
    expect(shown('', 'Lake Sevan')).toBe('{+Lake Sevan+}');
    expect(shown('Lake Sevan', '')).toBe('[-Lake Sevan-]');
  });
});

describe('the words that changed', () => {
  it('are joined over the short words between them', () => {
    expect(shown('The minister of water resigned', 'The governor of nature resigned')).toBe(
      'The [-minister of water-]{+governor of nature+} resigned',
    );
  });

  it('are joined over a comma', () => {
    expect(shown('Baku, Minsk and Tbilisi agree', 'Yerevan, Moscow and Tbilisi agree')).toBe(
      '[-Baku, Minsk-]{+Yerevan, Moscow+} and Tbilisi agree',
    );
  });

  it('are not joined over words that say something', () => {
    expect(shown('The minister of agriculture resigned', 'The governor of agriculture stayed')).toBe(
      'The [-minister-]{+governor+} of agriculture [-resigned-]{+stayed+}',
    );
  });

  it('are not joined when words only came', () => {
    expect(shown('The lake rose', 'The great lake suddenly rose')).toBe('The {+great +}lake {+suddenly +}rose');
  });

  it('begin where a sentence begins', () => {
    expect(shown('The river fell. Nobody saw.', 'The river fell. The lake rose. Nobody saw.')).toBe(
      'The river fell. {+The lake rose. +}Nobody saw.',
    );
    expect(shown('The lake rose. The river fell. The fish left.', 'The lake rose. The fish left.')).toBe(
      'The lake rose. [-The river fell. -]The fish left.',
    );
  });

  it('are whole words', () => {
    expect(shown('centimetre', 'centimetres')).toBe('[-centimetre-]{+centimetres+}');
    expect(shown('Lake’s level', 'Lakes level')).toBe('[-Lake’s-]{+Lakes+} level');
  });
});
