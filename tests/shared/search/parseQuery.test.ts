import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../shared/search/parseQuery';
import type { SearchTerm } from '../../../shared/search/searchQuery';

const term = (words: string, given: Partial<SearchTerm> = {}): SearchTerm => ({
  field: null,
  words: words.split(' '),
  last: 'whole',
  isExcluded: false,
  ...given,
});
const terms = (typed: string) => {
  const query = parseQuery(typed);
  return query.asks === 'terms' ? query.terms : query.asks;
};

describe('what an editor typed', () => {
  it.each([
    ['words, the last of them perhaps only begun', 'Lake Sev', [term('lake'), term('sev', { last: 'begun' })]],
    ['a last word that is ended by a space', 'lake sevan ', [term('lake'), term('sevan')]],
    ['a beginning anywhere', 'gov* lake ', [term('gov', { last: 'begun' }), term('lake')]],
    ['a phrase', '"peace talks" ', [term('peace talks')]],
    ['a phrase that is closed at the end', '"peace talks"', [term('peace talks')]],
    ['a phrase that is still open', '"peace tal', [term('peace tal', { last: 'begun' })]],
    ['a phrase of which only the beginning is meant', '"peace tal*" ', [term('peace tal', { last: 'begun' })]],
    [
      'a phrase in the quotes of other languages',
      '«мирные переговоры» „мир“ ',
      [term('мирные переговоры'), term('мир')],
    ],
    ['an exclusion', 'lake -sevan', [term('lake'), term('sevan', { isExcluded: true })]],
    ['an excluded phrase', '-"lake sevan" water ', [term('lake sevan', { isExcluded: true }), term('water')]],
    ['an excluded beginning', '-gov* ', [term('gov', { isExcluded: true, last: 'begun' })]],
    ['a field', 'kicker:opinion belarus ', [term('opinion', { field: 'kicker' }), term('belarus')]],
    ['a field that is being typed', 'kicker:opin', [term('opin', { field: 'kicker', last: 'begun' })]],
    ['a field with a phrase', 'kicker:"monday commentary"', [term('monday commentary', { field: 'kicker' })]],
    ['a field in capitals', 'Headline:lake ', [term('lake', { field: 'headline' })]],
    ['an excluded field', '-state:"in review" ', [term('in review', { field: 'state', isExcluded: true })]],
    ['a field without a value yet', 'lake kicker:', [term('lake')]],
    ['a word of which only a letter or two are there', 'lake se', [term('lake'), term('se', { last: 'barely begun' })]],
    ['a phrase of which only a letter is there', '"peace t', [term('peace t', { last: 'barely begun' })]],
    ['a word of two parts', 'Ter-Petrosyan ', [term('ter petrosyan')]],
    ['a time of day', '12:30 ', [term('12 30')]],
    ['a field that there is not', 'colour:red ', [term('colour red')]],
    ['capitals and marks of every script', 'ԵՐԵՎԱՆ Ёлка ', [term('երեվան'), term('елка')]],
    ['words that others take for commands', 'lake OR NOT NEAR ', [term('lake'), term('or'), term('not'), term('near')]],
  ])('is understood as %s', (_what, typed, expected) => {
    expect(terms(typed)).toEqual(expected);
  });

  it.each(['', '   ', '\n\t'])('asks for everything when it is blank (%j)', (typed) => {
    expect(parseQuery(typed)).toEqual({ asks: 'everything' });
  });

  it.each(['-', '???', '""', '“”', '*', 'kicker:', '- "', ':'])('asks for nothing that there is by %s', (typed) => {
    expect(parseQuery(typed)).toEqual({ asks: 'nothing' });
  });

  it('is always understood, as words that are folded', () => {
    const parts = fc.constantFrom('"', '-', ':', '*', ' ', '(', 'kicker:', 'lake', 'Ե', '«', '\ud800', '\u0301');
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(parts).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const query = parseQuery(text);
        if (query.asks !== 'terms') return;
        expect(query.terms.length).toBeLessThanOrEqual(60);
        for (const { words } of query.terms) {
          expect(words.length).toBeGreaterThan(0);
          for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
