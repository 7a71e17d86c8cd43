import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../../../../renderer/views/article/history/compare/places';
import { compareArticles } from '../../../../../../shared/compare/compareArticles';
import { bodyOfParagraphs } from '../../../../../../shared/model/body';
import { article } from '../../../../../builders/article';

const before = article({
  body: bodyOfParagraphs([
    'The lake stands nine centimetres higher than a year ago.',
    'Nobody had expected it, least of all the people who measure it.',
    'The tunnel was closed in the autumn, and the wells of two villages were full again by spring.',
  ]),
});

describe('the places of changes', () => {
  it('are in the order of the page: its head, the story, its foot, what stands beside it', () => {
    const after = article({
      ...before,
      state: 'published',
      headline: 'Level of Lake Sevan falls for a third year',
      sourceLine: 'agencies',
      body: bodyOfParagraphs(['Something new stands first.', ...before.body.content.map(textOf)]),
    });
    expect(placesIn(compareArticles(before, after))).toEqual(['headline:1', 'body.0', 'sourceLine:0', 'state']);
  });

  it('are one for each run of words, and one for what came, went or moved as a whole', () => {
    const [first = '', second = '', third = ''] = before.body.content.map(textOf);
    const after = article({
      ...before,
      body: bodyOfParagraphs([first.replace('nine', 'two').replace('a year', 'a month'), third, second]),
    });
    expect(placesIn(compareArticles(before, after))).toEqual(['body.0:1', 'body.0:3', 'body.1', 'body.3']);
  });

  it('are one where paragraphs were made a list, and none for each of its items', () => {
    const list = {
      type: 'bullet_list',
      content: before.body.content.map((paragraph) => ({ type: 'list_item', content: [paragraph] })),
    };
    const after = article({ ...before, body: { type: 'doc', content: [list] } });
    expect(placesIn(compareArticles(before, after))).toEqual(['body.0']);
  });

  it('are none where nothing differs', () => {
    expect(placesIn(compareArticles(before, before))).toEqual([]);
  });
});

function textOf({ content = [] }: (typeof before.body.content)[number]): string {
  return content.map(({ text = '' }) => text).join('');
}
