import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/changes/applyChange';
import { invertChanges } from '../../../shared/changes/invertChange';
import { type AcceptingDesk, acceptDraft } from '../../../shared/import/acceptDraft';
import type { PageDraft } from '../../../shared/import/pageDraft';
import { articleSchema } from '../../../shared/model/article';
import { bodyOfParagraphs } from '../../../shared/model/body';
import { cardIdSchema, listIdSchema, sourceIdSchema } from '../../../shared/model/ids';
import { emptyState } from '../../../shared/model/state';
import { article, articleId } from '../../builders/article';
import { card, list } from '../../builders/list';
import { source } from '../../builders/newsroom';

const newId = articleId('the accepted one');

function draft(given: Partial<PageDraft> = {}): PageDraft {
  return {
    kicker: '',
    headline: 'Minsk and Baku sign memorandum on arms supplies',
    standfirst: '',
    byline: '',
    dateline: '',
    language: 'en',
    body: bodyOfParagraphs(['The document was signed in Minsk.']),
    sources: [],
    sourceLine: '',
    leadPhoto: null,
    lists: [],
    doubts: [],
    passages: [],
    ...given,
  };
}

function desk(given: Partial<AcceptingDesk> = {}): AcceptingDesk {
  let cards = 0;
  return {
    articleId: newId,
    newCardId: () => {
      cards += 1;
      return cardIdSchema.parse(`new-card-${cards}`);
    },
    now: '2018-11-20T08:00:00.000Z',
    sources: [],
    lists: [],
    matches: () => undefined,
    defaultLanguage: 'en',
    ...given,
  };
}

const grain = { kicker: 'News', title: 'Grain ships wait at Odesa', teaser: 'Forty of them.' };
const metro = { kicker: 'News', title: 'Tbilisi metro extends its hours', teaser: 'Until one o’clock.' };

describe('accepting a page that was read', () => {
  it('makes a draft that carries what was read and is a valid article', () => {
    const read = draft({
      dateline: 'Minsk',
      leadPhoto: { photoId: null, caption: 'Two presidents', credit: '', altText: '' },
    });
    const accepted = acceptDraft(read, desk()).article;
    expect(articleSchema.safeParse(accepted).success).toBe(true);
    expect(accepted).toMatchObject({
      id: newId,
      slug: 'minsk-and-baku-sign-memorandum-on-arms-supplies',
      headline: read.headline,
      dateline: 'Minsk',
      body: read.body,
      leadPhoto: read.leadPhoto,
      state: 'draft',
      createdAt: '2018-11-20T08:00:00.000Z',
    });
  });

  it('writes in the desk’s language when the page’s could not be told', () => {
    expect(acceptDraft(draft({ language: '' }), desk({ defaultLanguage: 'ru' })).article.language).toBe('ru');
  });

  it('gives changes that apply in their order and can be taken back', () => {
    const lists = [list({ cards: [card({ title: 'An older card' })] })];
    const read = draft({
      sources: [{ name: 'agencies', printedAs: '', role: 'agency', part: 'with' }],
      lists: [{ id: 'editors-choice', title: 'Editor’s choice', cards: [grain, metro] }],
    });
    const { changes } = acceptDraft(read, desk({ lists }));
    const before = { ...emptyState, lists: Object.fromEntries(lists.map((one) => [one.id, one])) };
    const after = applyChanges(before, changes);
    if (!after.ok) throw new Error(after.message);
    expect(after.value.lists[listIdSchema.parse('editors-choice')]?.cards.map(({ title }) => title)).toEqual([
      'An older card',
      grain.title,
      metro.title,
    ]);
    expect(applyChanges(after.value, invertChanges(before, changes))).toEqual({ ok: true, value: before });
  });

  describe('sources', () => {
    const unknown = { link: '', printedAs: '', notes: '', sealed: null };

    it('takes those the desk has, by name, and makes the others once', () => {
      const reuters = source({ name: 'Reuters', kind: 'agency' });
      const read = draft({
        sources: [
          { name: 'commonspace.eu', printedAs: '', role: 'own reporting', part: 'from' },
          { name: 'REUTERS', printedAs: '', role: 'agency', part: 'based on' },
          { name: 'BBC', printedAs: 'the BBC', role: 'other media', part: 'based on' },
          { name: 'Commonspace.eu', printedAs: '', role: 'own reporting', part: 'from' },
        ],
      });
      const accepted = acceptDraft(read, desk({ sources: [reuters] }));
      expect(accepted.changes.filter(({ type }) => type === 'source.added')).toEqual([
        {
          type: 'source.added',
          source: { ...unknown, id: 'commonspace-eu', name: 'commonspace.eu', kind: 'own reporting' },
        },
        {
          type: 'source.added',
          source: { ...unknown, id: 'bbc', name: 'BBC', printedAs: 'the BBC', kind: 'other media' },
        },
      ]);
      expect(accepted.article.sources).toEqual([
        { sourceId: 'commonspace-eu', role: 'own reporting', part: 'from' },
        { sourceId: reuters.id, role: 'agency', part: 'based on' },
        { sourceId: 'bbc', role: 'other media', part: 'based on' },
      ]);
    });

    it('gives a new source an id of its own when another has the same', () => {
      const taken = source({ name: 'Trend (old)', id: sourceIdSchema.parse('trend') });
      const read = draft({ sources: [{ name: 'Trend', printedAs: '', role: 'agency', part: 'from' }] });
      expect(acceptDraft(read, desk({ sources: [taken] })).article.sources).toEqual([
        { sourceId: 'trend-2', role: 'agency', part: 'from' },
      ]);
    });

    it.each(['con', 'ТАСС', '通信社', 'a'.repeat(200)])('finds an id for a source called %s', (name) => {
      const [accepted] = acceptDraft(
        draft({ sources: [{ name, printedAs: '', role: 'agency', part: 'from' }] }),
        desk(),
      ).changes;
      if (accepted?.type !== 'source.added') throw new Error('No source was added');
      expect(sourceIdSchema.safeParse(accepted.source.id).success).toBe(true);
    });
  });

  describe('cards', () => {
    it('skips a card that is on its list already, whatever its case, and says so', () => {
      const lists = [list({ cards: [card({ title: 'GRAIN ships wait at Odesa' })] })];
      const read = draft({ lists: [{ id: 'editors-choice', title: 'Editor’s choice', cards: [grain, metro, metro] }] });
      const accepted = acceptDraft(read, desk({ lists }));
      expect(accepted.changes.filter(({ type }) => type === 'list.cardAdded')).toHaveLength(1);
      expect(accepted.skipped.map(({ title, why }) => `${title}: ${why}`)).toEqual([
        `${grain.title}: It is on Editor’s choice already.`,
        `${metro.title}: It is on Editor’s choice already.`,
      ]);
    });

    it('looks at each card of its list once, however many the page brings', () => {
      let looks = 0;
      const older = {
        ...card({ articleId: newId }),
        get title() {
          looks += 1;
          return 'An older card';
        },
      };
      const cards = Array.from({ length: 50 }, (_, index) => ({ ...grain, title: `Card ${index}` }));
      const read = draft({ lists: [{ id: 'editors-choice', title: 'Editor’s choice', cards }] });
      const { changes } = acceptDraft(read, desk({ lists: [list({ cards: [older] })] }));
      expect(changes.filter(({ type }) => type === 'list.cardAdded')).toHaveLength(50);
      expect(looks).toBe(1);
    });

    it('follows the article in the store that bears its title, and keeps the texts in which the page differs', () => {
      const stored = article({ headline: 'Grain ships wait at Odesa', kicker: 'News' });
      const matches = (title: string) =>
        title === grain.title ? { ...stored, teaser: 'Thirty of them, on Monday.' } : undefined;
      const read = draft({ lists: [{ id: 'popular', title: 'Popular', cards: [grain, metro] }] });
      const accepted = acceptDraft(read, desk({ lists: [list({ id: listIdSchema.parse('popular') })], matches }));
      expect(accepted.changes.slice(1)).toEqual([
        {
          type: 'list.cardAdded',
          listId: 'popular',
          index: 0,
          card: { id: 'new-card-1', articleId: stored.id, kicker: null, title: null, teaser: 'Forty of them.' },
        },
        {
          type: 'list.cardAdded',
          listId: 'popular',
          index: 1,
          card: { id: 'new-card-2', articleId: null, ...metro },
        },
      ]);
    });

    it('skips a card whose article is on the list under another title', () => {
      const stored = article({ headline: grain.title });
      const lists = [list({ cards: [card({ articleId: stored.id, title: 'Waiting for wheat' })] })];
      const read = draft({ lists: [{ id: 'editors-choice', title: 'Editor’s choice', cards: [grain] }] });
      const accepted = acceptDraft(read, desk({ lists, matches: () => ({ ...stored, teaser: '' }) }));
      expect(accepted.skipped).toHaveLength(1);
    });

    it('knows the article itself on its own page’s list', () => {
      const own = { kicker: 'News', title: draft().headline, teaser: '' };
      const read = draft({ lists: [{ id: 'popular', title: 'Popular', cards: [own] }] });
      expect(acceptDraft(read, desk()).lists[0]?.cards).toEqual([{ ...own, articleId: newId }]);
    });

    it('puts related cards under the article and on no list', () => {
      const read = draft({ lists: [{ id: 'related', title: 'Related articles', cards: [metro] }] });
      const accepted = acceptDraft(read, desk());
      expect(accepted.article.related).toEqual([{ id: 'new-card-1', articleId: null, ...metro }]);
      expect(accepted.changes.map(({ type }) => type)).toEqual(['article.created']);
    });

    it('makes a list that the desk does not have, with room for its cards, and none for a list without cards', () => {
      const read = draft({
        lists: [
          { id: 'editors-choice', title: 'Editor’s choice', cards: [] },
          { id: 'popular', title: 'Popular', cards: [grain, metro] },
        ],
      });
      const made = acceptDraft(read, desk()).changes.filter(({ type }) => type === 'list.created');
      expect(made).toMatchObject([{ list: { id: 'popular', title: 'Popular', slots: { minimum: 1, maximum: 4 } } }]);
    });
  });
});
