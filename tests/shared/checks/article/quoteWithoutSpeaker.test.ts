import { describe, expect, it } from 'vitest';
import { bodyWith, findingsOf, paragraph, story, subjectsOf, text } from '../checking';

const check = 'quote without speaker';
const claim = { type: 'claim', attrs: { claimId: 'claim-1' } };

describe('a quote without a speaker', () => {
  it('stands where nobody is named and nobody says anything', () => {
    const [finding] = findingsOf(
      check,
      story('The lake rose.', 'There was “not a single boat left on the water” then.'),
    );
    expect(finding).toMatchObject({ level: 'should', where: { is: 'body', from: 27, to: 64 } });
    expect(finding?.message).toBe('Nobody is said to have said “not a single boat left on the water”.');
  });

  it.each([
    '"This is a great day for all of us."',
    '„Das ist ein großer Tag für uns alle.“',
    '«This is a great day for all of us.»',
  ])('is found in any marks: %s', (words) => {
    expect(subjectsOf(check, story('The square was full.', words, 'The square was empty.'))).toHaveLength(1);
  });

  it.each([
    ['who says so', '“It is a great day for us,” the minister said.'],
    ['a name', 'Pashinyan: “It is a great day for all of us.”'],
    ['a name at the beginning', 'Pashinyan was firm that “it is a great day for us”.'],
    ['a pronoun', 'Firm as ever, he was sure that “it is a great day for us”.'],
    ['whose words they are', 'According to the ministry “it is a great day for us”.'],
    ['where it is written', 'The treaty has a clause on “the right of return of all persons”.'],
    ['somebody in another sentence', 'There was no doubt. “It is a great day for us.” So the minister said.'],
  ])('is none where its paragraph has %s', (_what, words) => {
    expect(subjectsOf(check, story(words))).toEqual([]);
  });

  it('is none where the paragraph before or after says whose it is', () => {
    const words = '“It is a great day for all of us.”';
    expect(subjectsOf(check, story('The minister said it was so.', words))).toEqual([]);
    expect(subjectsOf(check, story('The square was full:', words))).toEqual([]);
    expect(subjectsOf(check, story(words, 'So the minister told the square.'))).toEqual([]);
  });

  it.each(['A film, “The Colour of Pomegranates and Other Stories”, was shown.', 'There was “no hope at all”.'])(
    'is no title, and no few words: %s',
    (words) => {
      expect(subjectsOf(check, story(words))).toEqual([]);
    },
  );

  it('may be a block quotation, unless it names its speaker or somebody leads up to it', () => {
    const words = paragraph(text('It is a great day for all of us.'));
    const quote = { type: 'blockquote', content: [words] };
    const named = { type: 'blockquote', content: [words, { type: 'speaker', content: [text('Anna Petrosyan')] }] };
    const plain = paragraph(text('The square was full.'));
    expect(findingsOf(check, { body: bodyWith(plain, quote) })).toHaveLength(1);
    expect(findingsOf(check, { body: bodyWith(plain, named) })).toEqual([]);
    expect(findingsOf(check, { body: bodyWith(paragraph(text('The minister said:')), quote) })).toEqual([]);
    expect(findingsOf(check, { body: bodyWith(plain, { ...quote, type: 'pull_quote' }) })).toEqual([]);
  });

  it('is none where the ledger says whose it is, nor in a language whose words are not known', () => {
    const words = 'There was “not a single boat left on the water” then.';
    expect(subjectsOf(check, { body: bodyWith(paragraph(text(words, claim))) })).toEqual([]);
    expect(subjectsOf(check, { ...story(words), language: 'hy' })).toEqual([]);
  });

  it('is looked for in Russian, too', () => {
    const words = 'На воде было «ни одной лодки и ни одного паруса» тогда.';
    expect(subjectsOf(check, { ...story('озеро поднялось.', words), language: 'ru' })).toHaveLength(1);
    expect(subjectsOf(check, { ...story('«ни одной лодки и ни одного паруса», сказал он.'), language: 'ru' })).toEqual(
      [],
    );
  });
});
