import { describe, expect, it } from 'vitest';
import { bodyWith, findingsOf, paragraph, story, subjectsOf, text } from '../checking';

const check = 'figure without source';

describe('a figure without a source', () => {
  it.each([
    ['Unemployment fell to 12.5 per cent.', '12.5 per cent'],
    ['Some 45,000 people fled.', '45,000 people'],
    ['The bridge cost $120 million.', '$120 million'],
    ['The flood drove 2 million people out.', '2 million people'],
  ])('is only noted: “%s”', (words, subject) => {
    expect(findingsOf(check, story(words))).toMatchObject([{ level: 'note', subject }]);
  });

  it.each([
    'Unemployment fell to 12.5 per cent, the ministry said.',
    'According to the census 45,000 people fled.',
    'Official figures show 45,000 people.',
    'He was 45 and had 3 sons; the road is 120 km long.',
    'In 2018 people fled, and 12 people stayed.',
    'A sign said “45,000 people”.',
  ])('is none in “%s”', (words) => {
    expect(subjectsOf(check, story(words))).toEqual([]);
  });

  it('is none where a link, a footnote or the ledger says where it is from', () => {
    const words = 'Some 45,000 people fled.';
    const link = { type: 'link', attrs: { href: 'https://example.com/flood' } };
    const claim = { type: 'claim', attrs: { claimId: 'claim-1' } };
    expect(subjectsOf(check, { body: bodyWith(paragraph(text(words, link))) })).toEqual([]);
    expect(subjectsOf(check, { body: bodyWith(paragraph(text(words, claim))) })).toEqual([]);
    const note = { type: 'footnote', content: [text('The count of the district.')] };
    expect(subjectsOf(check, { body: bodyWith(paragraph(text(words), note)) })).toEqual([]);
  });
});
