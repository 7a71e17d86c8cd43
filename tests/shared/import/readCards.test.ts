import { describe, expect, it } from 'vitest';
import { shortArticle } from './inventedPages';
import { captain, ferry, list, type PrintedCard, timetable } from './printedLists';
import { draftOf } from './readDraft';

const choice = "Editor's choice";

describe('the cards of a list', () => {
  const cardsOf = (...cards: readonly PrintedCard[]) =>
    draftOf(shortArticle + list(choice, ...cards)).lists[0]?.cards.map(({ kicker, title, teaser }) => [
      kicker,
      title,
      teaser,
    ]);

  it('may have no teaser', () => {
    expect(cardsOf({ ...ferry, teaser: [] }, timetable, { ...captain, teaser: [] })).toEqual([
      ['News', ferry.title, ''],
      ['Opinion', timetable.title, 'A timetable is a promise.'],
      ['Interview', captain.title, ''],
    ]);
  });

  it('may have a teaser of several paragraphs', () => {
    const long = {
      ...ferry,
      teaser: ['It crossed the lake on Friday.', '"Nobody was on board," said the captain.', 'It came back empty.'],
    };
    expect(cardsOf(long, timetable)).toEqual([
      [
        'News',
        ferry.title,
        'It crossed the lake on Friday.\n\n"Nobody was on board," said the captain.\n\nIt came back empty.',
      ],
      ['Opinion', timetable.title, 'A timetable is a promise.'],
    ]);
  });

  it('may have their titles once', () => {
    expect(cardsOf({ ...ferry, times: 1 }, { ...timetable, times: 1 }, { ...captain, times: 1 })).toEqual([
      ['News', ferry.title, 'It crossed the lake on Friday.'],
      ['Opinion', timetable.title, 'A timetable is a promise.'],
      ['Interview', captain.title, 'He has crossed four thousand times.'],
    ]);
  });

  it('may have neither kickers nor titles twice', () => {
    const plain = ({ title, teaser }: PrintedCard): PrintedCard => ({ title, teaser: teaser ?? [], times: 1 });
    expect(cardsOf(plain(ferry), plain(timetable), plain({ ...captain, teaser: [] }))).toEqual([
      ['', ferry.title, 'It crossed the lake on Friday.'],
      ['', timetable.title, 'A timetable is a promise.'],
      ['', captain.title, ''],
    ]);
  });

  it('may be titles and nothing else', () => {
    const titles = [ferry, timetable, captain].map(({ title }) => ({ title, times: 1 }));
    expect(cardsOf(...titles)?.map(([, title]) => title)).toEqual(titles.map(({ title }) => title));
  });

  it('may have kickers in other cases, and kickers that only other magazines have', () => {
    expect(
      cardsOf({ ...ferry, kicker: 'NEWS' }, { ...captain, kicker: 'Репортаж' })?.map(([kicker]) => kicker),
    ).toEqual(['News', 'Репортаж']);
  });

  it('may have kickers that nobody knows, with a doubt', () => {
    const draft = draftOf(
      shortArticle + list(choice, { ...ferry, kicker: 'On the water' }, { ...captain, kicker: 'Faces' }),
    );
    expect(draft.lists[0]?.cards.map(({ kicker }) => kicker)).toEqual(['On the water', 'Faces']);
    expect(draft.doubts.find(({ message }) => message.includes('“Faces”'))?.field).toBe('lists');
  });

  it('may be titled by a question, or by words that end in a stop', () => {
    const question = { ...ferry, title: 'Is the ferry running again?' };
    const stop = { ...captain, title: 'The ferry and the rules of the U.S.' };
    expect(cardsOf(question, stop)?.map(([, title]) => title)).toEqual([question.title, stop.title]);
  });

  it('do not take in dates, buttons, and the foot of the page', () => {
    const page = `${shortArticle}${choice}\n\nNews\n${ferry.title}\n12 May 2021\n${ferry.title}\n\nIt crossed the lake on Friday.\nRead more\n\nHome\nAbout us\nValley Post, 1 Quay Street\n© 2021 Valley Post\n`;
    expect(draftOf(page).lists[0]?.cards).toEqual([
      { kicker: 'News', title: ferry.title, teaser: 'It crossed the lake on Friday.' },
    ]);
  });

  it.each([
    [
      '<ul><li><h4>A</h4><p>a.</p></li><li>B</li></ul>',
      [
        ['', 'A', 'a.'],
        ['', 'B', ''],
      ],
    ],
    [
      '<ul><li><span>News</span><h4>A</h4></li><li><p>Opinion</p><p>B is next</p></li></ul>',
      [
        ['News', 'A', ''],
        ['Opinion', 'B is next', ''],
      ],
    ],
    [
      '<div>News</div><h4>A</h4><p>so</p><p>b.</p><div>On the water</div><h4>B</h4>',
      [
        ['News', 'A', 'so\n\nb.'],
        ['On the water', 'B', ''],
      ],
    ],
    [
      '<a href="/a"><img src="a.png"></a><h3><a href="/a">A</a></h3><p>a.</p><p><a href="/a">Read more</a></p><h3>B</h3>',
      [
        ['', 'A', 'a.'],
        ['', 'B', ''],
      ],
    ],
  ])('may be marked up: %s', (html, cards) => {
    const draft = draftOf({
      text: '',
      html: `<h1>The ferry runs</h1><p>It crossed the lake.</p><h2>Popular</h2>${html}`,
    });
    expect(draft.lists[1]?.cards.map(({ kicker, title, teaser }) => [kicker, title, teaser])).toEqual(cards);
  });
});
