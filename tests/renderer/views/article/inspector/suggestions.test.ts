import { describe, expect, it } from 'vitest';
import { suggestSources } from '../../../../../renderer/views/article/inspector/suggestSources';
import { suggestWords } from '../../../../../renderer/views/article/inspector/suggestWords';
import { newSource } from '../../../../../shared/model/newSource';

describe('suggestWords', () => {
  it('keeps the order of the desk and leaves out what is there', () => {
    const words = suggestWords(['South Caucasus', 'EU plus', 'Global'], ['EU plus'], '');
    expect(words.map(({ label }) => label)).toEqual(['South Caucasus', 'Global']);
  });

  it('finds what is typed anywhere in a word, whatever the case', () => {
    expect(suggestWords(['South Caucasus', 'Global'], [], ' CAUC').map(({ id }) => id)).toEqual(['South Caucasus']);
  });
});

describe('suggestSources', () => {
  const sources = ['the press service', 'Press Council', 'Interpressnews'].map((name) =>
    newSource(name, 'official', {}),
  );

  it('puts names that begin with what is typed first', () => {
    expect(suggestSources(sources, [], 'press').map(({ label }) => label)).toEqual([
      'Press Council',
      'Interpressnews',
      'the press service',
    ]);
  });

  it('says what each usually is, and leaves out those that are there', () => {
    expect(suggestSources(sources, ['press-council'], 'council')).toEqual([]);
    expect(suggestSources(sources, [], 'council')).toEqual([
      { id: 'press-council', label: 'Press Council', note: 'official' },
    ]);
  });
});
