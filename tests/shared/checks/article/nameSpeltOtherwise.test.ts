import { describe, expect, it } from 'vitest';
import { bodyWith, findingsOf, paragraph, story, subjectsOf, text, wordsAfter } from '../checking';

const check = 'name spelt otherwise';

describe('a name that is spelt otherwise', () => {
  it('is the one that stands less often, and is set as the other', () => {
    const given = story('On Monday Pashinyan spoke.', 'Then Pashinyan left, and an aide of Pashinian stayed.');
    const [finding, ...others] = findingsOf(check, given);
    expect(others).toEqual([]);
    expect(finding?.message).toBe('“Pashinian” is spelt “Pashinyan” elsewhere in the article.');
    expect(wordsAfter(given, finding?.fix)).toContain('aide of Pashinyan stayed');
  });

  it.each([
    ['the road to Yerevan, and the road to Yervan', ['Yervan']],
    ['in Azerbaijan and in Azerbaidjan', ['Azerbaidjan']],
    ['of Mr Khachaturov, of Mr Hachaturov', ['Hachaturov']],
  ])('is found in “%s”', (words, subjects) => {
    expect(subjectsOf(check, story(words))).toEqual(subjects);
  });

  it.each([
    'from Armenia, an Armenian and two Armenians',
    'with Aliyev and his wife Aliyeva',
    'in Austria and in Australia',
    'by Minister Johnson and the Ministry',
    'for Iran and Iraq, for Gambia and Zambia',
    'at the World Health Organization and the Treaty Organisation',
    'with Mariam and Miriam, with Christian and Christina',
    'Through it all. Though it rains. Former mayors. Farmer Giles.',
    'в Минск, из Минска, о Минске, к Алиеву от Алиева',
  ])('is none in “%s”', (words) => {
    expect(subjectsOf(check, story(words))).toEqual([]);
  });

  it('is let be within what is quoted', () => {
    expect(subjectsOf(check, story('On Monday Pashinyan came. A sign said “Welcome, Pashinian of Gavar”.'))).toEqual(
      [],
    );
    const quote = { type: 'blockquote', content: [paragraph(text('With Pashinian we go.'))] };
    const body = bodyWith(paragraph(text('On Monday Pashinyan spoke.')), quote);
    expect(subjectsOf(check, { body })).toEqual([]);
  });
});
