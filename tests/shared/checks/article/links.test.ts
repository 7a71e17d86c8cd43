import { describe, expect, it } from 'vitest';
import { linkedSlugs } from '../../../../shared/checks/linkedSlugs';
import type { BodyNode } from '../../../../shared/model/body';
import { bodyWith, findingsOf, paragraph, text } from '../checking';

const check = 'link leads nowhere';
const linkTo = (href: string): NonNullable<BodyNode['marks']>[number] => ({ type: 'link', attrs: { href } });
const linked = (href: string, words = 'the road') => ({
  body: bodyWith(paragraph(text('By '), text(words, linkTo(href)))),
});

describe('a link that leads nowhere', () => {
  it.each(['https://', 'http:///', 'mailto:', 'https://#top'])('has nobody to go to: %s', (href) => {
    expect(findingsOf(check, linked(href))).toMatchObject([
      { level: 'must', where: { is: 'body', from: 4, to: 12 }, message: 'The link on “the road” leads nowhere.' },
    ]);
  });

  it('has no words to press', () => {
    expect(findingsOf(check, linked('https://example.com/', ' '))).toMatchObject([{ level: 'should' }]);
  });

  it('leads to an article that is withdrawn', () => {
    const href = 'https://example.com/2018/a-road.html';
    const withdrawn = { linked: new Map([[href, { headline: 'A road', state: 'withdrawn' as const }]]) };
    const published = { linked: new Map([[href, { headline: 'A road', state: 'published' as const }]]) };
    expect(findingsOf(check, linked(href), withdrawn)).toMatchObject([
      { level: 'must', subject: href, message: 'The link on “the road” leads to “A road”, which is withdrawn.' },
    ]);
    expect(findingsOf(check, linked(href), published)).toEqual([]);
    expect(findingsOf(check, linked(href))).toEqual([]);
  });

  it('is one though its words are set in several ways', () => {
    const link = linkTo('https://');
    const body = bodyWith(paragraph(text('the ', link), text('road', { type: 'strong' }, link)));
    expect(findingsOf(check, { body }).map(({ where }) => where)).toEqual([{ is: 'body', from: 1, to: 9 }]);
  });
});

describe('the slugs that links end in', () => {
  it.each([
    ['https://example.com/2018/a-road.html', ['a-road']],
    ['https://example.com/a-road/?from=mail#top', ['a-road']],
    ['https://example.com/', []],
    ['https://example.com', []],
    ['mailto:anna@example.com', []],
    ['https://example.com/A%20Road', []],
  ])('are read from %s', (href, slugs) => {
    expect(linkedSlugs(linked(href)).map(({ slug }) => slug)).toEqual(slugs);
  });
});
