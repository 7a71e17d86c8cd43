import { describe, expect, it } from 'vitest';
import { bodyWith, findingsOf, paragraph, story, subjectsOf, text } from '../checking';

const check = 'report without source';

describe('a report without a source', () => {
  it.each([
    ['en', 'It was reported that the road had been closed.', 'It was reported'],
    ['en', 'The road is said to be closed.', 'is said to'],
    ['en', 'The road was reportedly closed.', 'reportedly'],
    ['ru', 'Как сообщается, дорога закрыта.', 'Как сообщается'],
    ['ru', 'По некоторым данным, дорога закрыта.', 'По некоторым данным'],
  ])('is found in %s: “%s”', (language, words, subject) => {
    expect(findingsOf(check, { ...story(words), language })).toMatchObject([{ level: 'should', subject }]);
  });

  it.each([
    'It was reported by the police that the road had been closed.',
    'According to the ministry, the road was reportedly closed.',
    'The road is reportedly closed, two officials told the desk.',
    'He said “it was reported that the road had been closed”.',
    'The police reported that the road had been closed.',
  ])('is none in “%s”', (words) => {
    expect(subjectsOf(check, story(words))).toEqual([]);
  });

  it('is none where the sentence leads to its source, or the ledger has it', () => {
    const words = 'It was reported that the road had been closed.';
    const link = { type: 'link', attrs: { href: 'https://example.com/road' } };
    const claim = { type: 'claim', attrs: { claimId: 'claim-1' } };
    const marked = (mark: typeof link | typeof claim) =>
      bodyWith(paragraph(text('It was '), text(words.slice(7), mark)));
    expect(subjectsOf(check, { body: marked(link) })).toEqual([]);
    expect(subjectsOf(check, { body: marked(claim) })).toEqual([]);
    const note = { type: 'footnote', content: [text('A police report.')] };
    expect(subjectsOf(check, { body: bodyWith(paragraph(text(words), note)) })).toEqual([]);
  });
});
