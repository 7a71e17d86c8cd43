import { describe, expect, it } from 'vitest';
import { bodyWith, findingsOf, fixed, paragraph, story, subjectsOf, text, wordsAfter } from '../checking';

const check = 'usage';
const usage = {
  variants: [
    { language: 'en', preferred: 'Kyiv', variants: ['Kiev'] },
    { language: 'en', preferred: 'Nagorno-Karabakh', variants: ['Karabagh', 'Karabakh'] },
    { language: 'ru', preferred: 'Беларусь', variants: ['Белоруссия'] },
  ],
  words: [],
};

describe('the desk’s usage', () => {
  it('has its own word for a variant, in the story and in the fields', () => {
    const given = { ...story('He went to Kiev by train.'), headline: 'A train to Kiev' };
    const [inHeadline, inStory] = findingsOf(check, given, { usage });
    expect(inStory?.message).toBe('The desk writes “Kyiv”, not “Kiev”.');
    expect(wordsAfter(given, inStory?.fix)).toBe('He went to Kyiv by train.');
    expect(fixed(given, inHeadline?.fix).headline).toBe('A train to Kyiv');
  });

  it('is of one language', () => {
    expect(subjectsOf(check, { ...story('Белоруссия и Kiev'), language: 'ru-RU' }, { usage })).toEqual(['Белоруссия']);
  });

  it.each([
    'The sign read “Kiev 10 km”.',
    'Die Straße „nach Kiev“ ist lang.',
    'It is a chicken kievan, and Kievan Rus.',
    'He came from Nagorno-Karabakh.',
  ])('says nothing of “%s”', (words) => {
    expect(subjectsOf(check, story(words), { usage })).toEqual([]);
  });

  it('says nothing of what somebody else has said', () => {
    const body = bodyWith({ type: 'blockquote', content: [paragraph(text('I was born in Kiev.'))] });
    expect(subjectsOf(check, { body }, { usage })).toEqual([]);
    expect(subjectsOf(check, story('I was born in Kiev.'))).toEqual([]);
  });
});
