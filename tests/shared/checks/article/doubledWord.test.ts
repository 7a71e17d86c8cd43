import { describe, expect, it } from 'vitest';
import { bodyWith, findingsOf, paragraph, story, subjectsOf, text, wordsAfter } from '../checking';

const check = 'doubled word';

describe('a doubled word', () => {
  it('is found in the story and in the fields, and one of the two is taken out', () => {
    const given = story('It was said that a a treaty was near.');
    const [finding] = findingsOf(check, given);
    expect(finding).toMatchObject({ level: 'should', where: { is: 'body', from: 18, to: 21 }, subject: 'a a' });
    expect(wordsAfter(given, finding?.fix)).toBe('It was said that a treaty was near.');
    expect(findingsOf(check, { headline: 'Level of the the lake rises' })[0]?.where).toEqual({
      is: 'field',
      field: 'headline',
    });
  });

  it('is found where the first has a capital, and where one of them is set otherwise', () => {
    expect(subjectsOf(check, story('The the lake.'))).toEqual(['The the']);
    const body = bodyWith(paragraph(text('Into '), text('the ', { type: 'strong' }), text('the lake.')));
    const [finding] = findingsOf(check, { body });
    expect(finding?.where).toEqual({ is: 'body', from: 6, to: 13 });
    expect(wordsAfter({ body }, finding?.fix)).toBe('Into the lake.');
  });

  it('keeps a footnote that stands between the two', () => {
    const note = { type: 'footnote', content: [text('Said so.')] };
    const body = bodyWith(paragraph(text('Into the '), note, text('the lake.')));
    expect(wordsAfter({ body }, findingsOf(check, { body })[0]?.fix)).toBe('Into the lake.\n\nSaid so.');
  });

  it.each([
    'He had had enough.',
    'He knew that that was so.',
    'She gave her her book.',
    'Boutros Boutros-Ghali went to Baden Baden.',
    'It rose and rose.',
    'The lake, the lake they loved.',
    'It was re-re-elected in 2018 2018.',
  ])('is none in “%s”', (words) => {
    expect(subjectsOf(check, story(words))).toEqual([]);
  });

  it('is a little word in languages that double others', () => {
    expect(subjectsOf(check, { ...story('Göl yavaş yavaş yükseldi ve ve durdu.'), language: 'tr' })).toEqual(['ve ve']);
    expect(subjectsOf(check, { ...story('Он поехал в в Минск, и нет нет да и вернётся.'), language: 'ru' })).toEqual([
      'в в',
    ]);
    expect(subjectsOf(check, { ...story('foo foo'), language: 'el' })).toEqual([]);
  });
});
