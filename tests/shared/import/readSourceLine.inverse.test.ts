import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptSources } from '../../../shared/import/acceptSources';
import type { NamedSource } from '../../../shared/import/pageDraft';
import { readSourceLine } from '../../../shared/import/readSourceLine';
import { type SourcePart, sourceParts } from '../../../shared/model/articleSource';
import { printSourceLine } from '../../../shared/model/printSourceLine';
import { sourceKinds } from '../../../shared/model/source';
import { sourceLineMade } from '../../../shared/model/sourceLineOf';
import { source } from '../../builders/newsroom';

const own = ['Valley Post', 'valleypost.example'];

const printed = (sources: readonly NamedSource[]): string =>
  printSourceLine(sources.map((named) => ({ source: source(named), role: named.role, part: named.part })));

const read = (line: string) => readSourceLine(line, own).sources;

/** Names that say themselves what they are, and names that do not. */
const telling = [
  'Reuters',
  'AFP',
  'Agence France-Presse',
  'agencies',
  'armenpress.am',
  'press service of the president',
  'the press service of the ministry of transport',
  'Ministry of Labour and Social Affairs',
  'www.mfa.gov.example',
  'eyewitnesses',
  'court documents',
  'Valley Post',
];
const silent = ['the BBC', 'commonspace.eu', 'Northern Star', 'the Guardian', 'Azatutyun', 'Le Monde'];

const names = (list: readonly string[]) => {
  const last = list.at(-1) ?? '';
  return list.length < 2 ? last : `${list.slice(0, -1).join(', ')} and ${last}`;
};

/** A line as the desk prints it. Behind a ministry's "and" a name that tells nothing might be of its name, so such stand first. */
const anyLine = fc
  .record({
    from: fc.subarray([...silent.slice(0, 2), ...telling.slice(0, 6)], { maxLength: 3 }),
    beside: fc.subarray([...silent.slice(2, 4), ...telling.slice(6, 9)], { maxLength: 3 }),
    basis: fc.subarray([...silent.slice(4), ...telling.slice(9)], { maxLength: 3 }),
  })
  .filter(({ from, basis }) => from.length + basis.length > 0)
  .map(({ from, beside, basis }) => {
    const first = [from, from.length > 0 ? beside : []].filter((list) => list.length > 0).map(names);
    const last = basis.length > 0 ? [`based on reports by ${names(basis)}`] : [];
    return [...(first.length > 0 ? [first.join(' with ')] : []), ...last].join(', ');
  });

describe('reading and printing a source line', () => {
  it.each([
    'commonspace.eu with agencies',
    'Reuters and AFP',
    'based on reports by the BBC',
    'press service of the president',
    'commonspace.eu, based on reports by Reuters and the BBC',
    'Ministry of Labour and Social Affairs and Reuters',
    'Valley Post with Reuters, AFP and the press service of the ministry of transport',
  ])('gives “%s” back', (line) => {
    expect(printed(read(line))).toBe(line);
  });

  it('are inverses on whatever the desk prints', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const sources = read(line);
        expect(printed(sources)).toBe(line);
        expect(read(printed(sources))).toEqual(sources);
      }),
    );
  });

  it('are inverses for all sources that the desk knows, whatever is in their names', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,6}$/);
    const name = fc.oneof(
      word,
      fc.tuple(word, fc.constantFrom(' and ', ', ', ' with ', ' / ', ' via '), word).map((parts) => parts.join('')),
      word.map((one) => `Ministry of ${one}`),
      word.map((one) => `${one} Inc.`),
    );
    const named = fc.record({
      name,
      kind: fc.constantFrom(...sourceKinds),
      part: fc.constantFrom(...sourceParts),
      hasArticle: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(named, { selector: (one) => one.name.toLowerCase(), minLength: 1, maxLength: 6 }),
        (all) => {
          const known = all.map((one) => source({ ...one, printedAs: one.hasArticle ? `the ${one.name}` : '' }));
          const sources = known.map((one, index) => ({
            sourceId: one.id,
            role: one.kind,
            part: all[index]?.part as SourcePart,
          }));
          fc.pre(sources.some(({ part }) => part === 'from') || sources.every(({ part }) => part === 'based on'));
          const byId = Object.fromEntries(known.map((one) => [one.id, one]));
          const line = sourceLineMade({ sources }, byId);
          const accepted = acceptSources(readSourceLine(line, own, known).sources, known);
          expect(accepted.added).toEqual([]);
          const inOrder = sourceParts.flatMap((part) => sources.filter((one) => one.part === part));
          expect(accepted.sources).toEqual(inOrder);
          expect(sourceLineMade(accepted, byId)).toBe(line);
        },
      ),
    );
  });

  it('makes something of anything: names that are not empty, each once, which print again as they were read', () => {
    const bits = fc.constantFrom(
      'and',
      'with',
      ',',
      ' ',
      'the',
      'based on',
      'reports by',
      'Reuters',
      'x',
      '.',
      'ministry',
      '&',
      'по',
      'с',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(bits).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(anything, (line) => {
        const sources = read(line);
        expect(sources.every(({ name }) => name.trim() !== '')).toBe(true);
        expect(new Set(sources.map(({ name }) => name)).size).toBe(sources.length);
        expect(() => acceptSources(sources, [])).not.toThrow();
      }),
    );
  });
});

describe('a source line read with the sources of the desk', () => {
  it('names a source by its name, however it is printed', () => {
    const known = [source({ name: 'BBC News', printedAs: 'the BBC', kind: 'other media' })];
    expect(readSourceLine('based on reports by the BBC', own, known).sources).toEqual([
      { name: 'BBC News', printedAs: 'the BBC', role: 'other media', part: 'based on' },
    ]);
  });

  it('takes the kind of a source for its role, and guesses nothing', () => {
    const known = [source({ name: 'Northern Star', kind: 'eyewitness' })];
    expect(readSourceLine('Northern Star', own, known)).toMatchObject({
      sources: [{ role: 'eyewitness' }],
      guessed: [],
    });
  });

  it('does not take what is printed of a protected source for that source', () => {
    const known = [source({ name: 'Heron', printedAs: 'a person in the ministry', sealed: 'sealed' })];
    const named = (line: string) => readSourceLine(line, own, known).sources.map(({ name }) => name);
    expect(named('a person in the ministry')).toEqual(['a person in the ministry']);
    expect(named('Heron')).toEqual(['Heron']);
  });
});
