import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSource } from '../../../shared/model/newSource';
import { type Source, sourceSchema } from '../../../shared/model/source';

const known = (...sources: readonly Source[]) => Object.fromEntries(sources.map((source) => [source.id, source]));

describe('newSource', () => {
  it('makes the id from the name', () => {
    expect(newSource('Press service of the president', 'official', {})).toEqual({
      id: 'press-service-of-the-president',
      name: 'Press service of the president',
      kind: 'official',
      link: '',
      printedAs: '',
      notes: '',
      sealed: null,
    });
  });

  it('takes no id that another source has', () => {
    const first = newSource('Turan', 'agency', {});
    const second = newSource('Turan!', 'agency', known(first));
    const third = newSource('turan', 'agency', known(first, second));
    expect([first.id, second.id, third.id]).toEqual(['turan', 'turan-2', 'turan-3']);
  });

  it('steps around names that a file cannot have', () => {
    expect(newSource('Con', 'other media', {}).id).toBe('con-2');
    // Windows keeps com1 to com9; com1-2 is a name like any other.
    expect(newSource('COM1', 'other media', {}).id).toBe('com1-2');
  });

  it('makes a source that the workspace takes, of any name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        expect(sourceSchema.safeParse(newSource(name, 'document', {})).success).toBe(true);
      }),
    );
  });
});
