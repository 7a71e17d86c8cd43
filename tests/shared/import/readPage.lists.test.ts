import { describe, expect, it } from 'vitest';
import type { PageDraft } from '../../../shared/import/readPage';
import { shortArticle } from './inventedPages';
import { captain, ferry, list, marked, printed, timetable } from './printedLists';
import { draftOf } from './readDraft';

function titlesOf(draft: PageDraft): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(draft.lists.map(({ id, cards }) => [id, cards.map((card) => card.title)]));
}

/** The lists of a page with the short article above them. */
function readLists(...lists: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const draft = draftOf(shortArticle + lists.join(''));
  expect(draft.headline).toBe('The lake has a new timetable');
  expect(draft.body.content).toHaveLength(2);
  return titlesOf(draft);
}

const [choice, popular, related] = ["Editor's choice", 'Popular', 'Related articles'];

describe('the lists of a page', () => {
  it('are read with their kickers, titles once, and teasers whole', () => {
    const draft = draftOf(shortArticle + list(choice, ferry, timetable) + list(popular, captain));
    expect(draft.lists).toEqual([
      {
        id: 'editors-choice',
        title: "Editor's choice",
        cards: [
          { kicker: 'News', title: ferry.title, teaser: 'It crossed the lake on Friday.' },
          { kicker: 'Opinion', title: timetable.title, teaser: 'A timetable is a promise.' },
        ],
      },
      {
        id: 'popular',
        title: 'Popular',
        cards: [{ kicker: 'Interview', title: captain.title, teaser: 'He has crossed four thousand times.' }],
      },
      { id: 'related', title: 'Related articles', cards: [] },
    ]);
  });

  it('are read whole when they are very long, with a doubt', () => {
    const cards = Array.from({ length: 201 }, (_, index) => ({ ...ferry, title: `The ferry crossed ${index} times` }));
    const doubts = (draft: PageDraft) => draft.doubts.filter(({ message }) => message.includes('is it one list?'));
    const long = draftOf(shortArticle + list(popular, ...cards));
    expect(titlesOf(long).popular).toHaveLength(201);
    expect(doubts(long)).toEqual([
      { field: 'lists', message: '“Popular” has 201 cards on this page: is it one list?' },
    ]);
    expect(doubts(draftOf(shortArticle + list(popular, ...cards.slice(1))))).toEqual([]);
  });

  it('may be absent', () => {
    expect(readLists()).toEqual({ 'editors-choice': [], popular: [], related: [] });
  });

  it('may stand in another order', () => {
    expect(readLists(list(popular, captain), list(choice, ferry, timetable))).toMatchObject({
      'editors-choice': [ferry.title, timetable.title],
      popular: [captain.title],
    });
  });

  it('may include related articles', () => {
    expect(readLists(list(related, captain, ferry), list(choice, timetable))).toMatchObject({
      related: [captain.title, ferry.title],
      'editors-choice': [timetable.title],
    });
  });

  it.each(["EDITOR'S CHOICE", 'Editor’s choice:', "Editors' picks", 'Выбор редакции'])(
    'are announced by “%s”',
    (title) => {
      expect(readLists(list(title, ferry, timetable))).toMatchObject({
        'editors-choice': [ferry.title, timetable.title],
      });
    },
  );

  it.each(['MOST READ', 'Most popular', 'Trending now', 'Популярное', 'Ən çox oxunan'])(
    'are announced by “%s”',
    (title) => {
      expect(readLists(list(title, captain))).toMatchObject({ popular: [captain.title] });
    },
  );

  it.each(['Related stories', 'Read also', 'Читайте также', 'See also:'])('are announced by “%s”', (title) => {
    expect(readLists(list(title, captain))).toMatchObject({ related: [captain.title] });
  });

  it('do not take in the lists that Galley has no place for', () => {
    const draft = draftOf(
      shortArticle + list('Latest news', ferry) + list(popular, captain) + list('You may also like', timetable),
    );
    expect(titlesOf(draft)).toEqual({ 'editors-choice': [], popular: [captain.title], related: [] });
    expect(draft.doubts).toContainEqual({
      field: 'lists',
      message: '2 cards under titles that Galley has no list for (“Latest news”, “You may also like”) were left out.',
    });
  });

  it('do not take in cards behind the article that no title, or an unknown one, announces', () => {
    const draft = draftOf(`${shortArticle}\nOn the water\n${printed(ferry)}\n\n${printed(timetable)}`);
    expect(draft.body.content).toHaveLength(2);
    expect(titlesOf(draft)).toEqual({ 'editors-choice': [], popular: [], related: [] });
    expect(draft.doubts.map(({ field }) => field)).toContain('lists');
  });

  it('print a card once that the page has twice, for narrow and for wide screens', () => {
    expect(readLists(list(popular, captain), list(popular, captain))).toMatchObject({ popular: [captain.title] });
  });
});

describe("“Editor's choice” as a mark on cards", () => {
  it('leaves each marked card in the list that it stands in', () => {
    expect(readLists(list(choice, ferry, marked(timetable)), list(popular, marked(captain), marked(ferry)))).toEqual({
      'editors-choice': [ferry.title, timetable.title],
      popular: [captain.title, ferry.title],
      related: [],
    });
  });

  it('does not fill the related articles, which may be empty above the list', () => {
    expect(readLists(`${related}\n\n`, list(choice, ferry, marked(timetable)), list(popular, marked(captain)))).toEqual(
      {
        'editors-choice': [ferry.title, timetable.title],
        popular: [captain.title],
        related: [],
      },
    );
  });

  it('is told from the title by the blank line above the title, where Popular comes first', () => {
    expect(
      readLists(list(popular, marked(captain), marked(ferry)), list(choice, timetable, marked(ferry))),
    ).toMatchObject({
      popular: [captain.title, ferry.title],
      'editors-choice': [timetable.title, ferry.title],
    });
  });

  it('is told from the title where the title stands above the first mark', () => {
    const flat = (text: string) => text.replaceAll('\n\n', '\n');
    expect(
      readLists(flat(list(related, marked(captain), marked(ferry))), flat(list(choice, marked(timetable)))),
    ).toMatchObject({ related: [captain.title, ferry.title], 'editors-choice': [timetable.title] });
  });

  it('may be only a mark: Popular alone, each of its cards chosen by the editor', () => {
    expect(readLists(list(popular, marked(captain), marked(ferry)))).toMatchObject({
      popular: [captain.title, ferry.title],
      'editors-choice': [],
    });
  });

  it('may stand above the headline of the article itself', () => {
    const draft = draftOf(`Editor's choice\n${shortArticle}${list(choice, ferry)}`);
    expect(draft.headline).toBe('The lake has a new timetable');
    expect(draft.kicker).toBe('News');
    expect(titlesOf(draft)).toMatchObject({ 'editors-choice': [ferry.title] });
  });

  it('gives a doubt where it was read in another list', () => {
    const draft = draftOf(shortArticle + list(choice, ferry) + list(popular, marked(captain)));
    expect(draft.doubts.find(({ field }) => field === 'lists')?.message).toContain('under “Popular”');
  });
});
