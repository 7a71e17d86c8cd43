import { describe, expect, it } from 'vitest';
import type { DeskFacts } from '../../../../shared/checks/check';
import { proofedTexts } from '../../../../shared/checks/proofedTexts';
import type { Proof } from '../../../../shared/contract/proofs';
import { article } from '../../../builders/article';
import { photo, source } from '../../../builders/newsroom';
import { bodyWith, findingsOf, fixed, paragraph, story, subjectsOf, text, wordsAfter } from '../checking';

/** A proofreader that points out one word wherever it stands. */
function pointing(word: string, given: Partial<Proof> = {}): Pick<DeskFacts, 'proofsOf'> {
  return {
    proofsOf: (words) => {
      const from = words.indexOf(word);
      if (from < 0) return [];
      const message = `“${word}” is not in the dictionary.`;
      const proof = { of: 'spelling', rule: 'a rule', suggestions: ['relations', 'relation'], message } as const;
      return [{ ...proof, from, to: from + word.length, ...given }];
    },
  };
}

describe('what the proofreader points out', () => {
  it('is mended with its first suggestion, and the others are offered', () => {
    const given = story('Their releations are good.');
    const [finding] = findingsOf('misspelling', given, pointing('releations'));
    expect(finding).toMatchObject({
      level: 'should',
      where: { is: 'body', from: 7, to: 17 },
      subject: 'releations',
      message: '“releations” is not in the dictionary.',
    });
    expect(wordsAfter(given, finding?.fix)).toBe('Their relations are good.');
    expect(finding?.alternatives?.map(({ name }) => name)).toEqual(['Write “relation”']);
  });

  it('keeps how the words are set, and mends fields as well', () => {
    const strong = { type: 'strong' };
    const body = bodyWith(paragraph(text('Their '), text('releations', strong), text(' are good.')));
    const [finding] = findingsOf('misspelling', { body }, pointing('releations'));
    expect(fixed({ body }, finding?.fix).body.content[0]?.content?.[1]).toMatchObject({ marks: [{ type: 'strong' }] });
    const given = { standfirst: 'Good releations.' };
    const [inStandfirst] = findingsOf('misspelling', given, pointing('releations'));
    expect(fixed(given, inStandfirst?.fix).standfirst).toBe('Good relations.');
  });

  it('is not known before it was read', () => {
    expect(subjectsOf('misspelling', story('Their releations.'), { proofsOf: () => undefined })).toEqual([]);
  });

  it('is let be where the desk has the word', () => {
    const usage = { variants: [], words: [{ language: 'en-GB', word: 'Lavash' }] };
    expect(subjectsOf('misspelling', story('The lavash.'), { ...pointing('lavash'), usage })).toEqual([]);
    const other = { variants: [], words: [{ language: 'ru', word: 'lavash' }] };
    expect(subjectsOf('misspelling', story('The lavash.'), { ...pointing('lavash'), usage: other })).toEqual([
      'lavash',
    ]);
  });

  it('is let be where it is a name of the article, of its sources or of its photos', () => {
    const person = photo({ persons: ['Ararat Mirzoyan'] });
    const agency = source({ name: 'Mirzoyan Press' });
    const names = pointing('Mirzoyan');
    expect(subjectsOf('misspelling', story('Mirzoyan left.'), names)).toEqual(['Mirzoyan']);
    expect(subjectsOf('misspelling', story('Mirzoyan left.', 'Then Mirzoyan came.'), names)).toEqual([]);
    expect(subjectsOf('misspelling', { ...story('Mirzoyan left.'), tags: ['Mirzoyan'] }, names)).toEqual([]);
    const photos = { [person.id]: person };
    expect(subjectsOf('misspelling', story('Mirzoyan left.'), { ...names, photos })).toEqual([]);
    const sources = { [agency.id]: agency };
    expect(subjectsOf('misspelling', story('Mirzoyan left.'), { ...names, sources })).toEqual([]);
  });

  it('is grammar, where it is that', () => {
    const facts = pointing('should of', { of: 'grammar', suggestions: ['should have'], message: 'Say so.' });
    const given = story('He should of gone.');
    const [finding] = findingsOf('grammar', given, facts);
    expect(wordsAfter(given, finding?.fix)).toBe('He should have gone.');
    expect(findingsOf('misspelling', given, facts)).toEqual([]);
    const quote = { type: 'blockquote', content: [paragraph(text('He should of gone.'))] };
    expect(findingsOf('grammar', { body: bodyWith(quote) }, facts)).toEqual([]);
  });
});

describe('the texts that are proofread', () => {
  it('are what readers see, each once: no names of speakers, and footnotes by themselves', () => {
    const note = { type: 'footnote', content: [text('Said so.')] };
    const speaker = { type: 'speaker', content: [text('Anna Petrosyan')] };
    const body = bodyWith(
      paragraph(text('The lake'), note, text(' rose.')),
      { type: 'blockquote', content: [paragraph(text('It rose.')), speaker] },
      paragraph(text('It rose.')),
      paragraph(),
    );
    const leadPhoto = { photoId: null, caption: 'A lake', credit: 'Anna', altText: '' };
    expect(proofedTexts(article({ headline: 'A lake rises', standfirst: '', body, leadPhoto }))).toEqual([
      'A lake rises',
      'A lake',
      'The lake rose.',
      'Said so.',
      'It rose.',
    ]);
  });
});
