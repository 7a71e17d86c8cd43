import { describe, expect, it } from 'vitest';
import { applyChange, applyChanges } from '../../../shared/changes/applyChange';
import type { Change } from '../../../shared/changes/change';
import { fingerprintOf } from '../../../shared/changes/fingerprint';
import { invertChange } from '../../../shared/changes/invertChange';
import { documentOf } from '../../../shared/model/body';
import { sourceIdSchema } from '../../../shared/model/ids';
import { emptyState, type State } from '../../../shared/model/state';
import { article } from '../../builders/article';
import { card, list } from '../../builders/list';
import { photo, source } from '../../builders/newsroom';

const lake = article();
const first = card({ title: 'First' });
const second = card({ title: 'Second' });
const choice = list({ cards: [first, second] });
const service = source();
const view = photo();
const state: State = {
  articles: { [lake.id]: lake },
  lists: { [choice.id]: choice },
  sources: { [service.id]: service },
  photos: { [view.id]: view },
};

/** Why a change is refused; the state that was given is as it was. */
function refusal(change: Change, given: State = state): string {
  const before = structuredClone(given);
  const applied = applyChange(given, change);
  expect(given).toEqual(before);
  if (applied.ok) throw new Error(`${change.type} was not refused`);
  expect(applied.message).toMatch(/^[A-Z].*\.$/);
  return applied.code;
}

describe('a change made on an older text', () => {
  it('is stale when the field says something else by now', () => {
    const change: Change = { type: 'article.headlineSet', articleId: lake.id, was: 'Older headline', to: 'Newer' };
    expect(refusal(change)).toBe('stale');
  });

  it('is stale when the sources stand in another order by now', () => {
    const one = { sourceId: service.id, role: 'official', part: 'from' } as const;
    const other = { sourceId: sourceIdSchema.parse('agencies'), role: 'agency', part: 'from' } as const;
    const given = { ...state, articles: { [lake.id]: { ...lake, sources: [one, other] } } };
    const change: Change = { type: 'article.sourcesSet', articleId: lake.id, was: [other, one], to: [] };
    expect(refusal(change, given)).toBe('stale');
  });

  it('is stale when the body is another by now, and the message says that the editor’s copy was kept', () => {
    const change: Change = { type: 'article.bodyEdited', articleId: lake.id, was: '0'.repeat(16), steps: [] };
    expect(refusal(change)).toBe('stale');
    expect(applyChange(state, change)).toMatchObject({ message: expect.stringContaining('Your copy was kept') });
  });

  it('is stale when it removes an article that was changed since', () => {
    const change: Change = { type: 'article.removed', article: { ...lake, headline: 'Older' } };
    expect(refusal(change)).toBe('stale');
    expect(applyChange(state, change)).toMatchObject({
      message: 'It has been edited since, so taking it back would lose text. Nothing was changed.',
    });
  });

  it('removes an article all the same when only the time of its last change differs', () => {
    const touched = { ...lake, updatedAt: '2020-01-01T00:00:00.000Z' };
    expect(applyChange(state, { type: 'article.removed', article: touched }).ok).toBe(true);
  });

  it('is stale when a list, a source or a photo to be removed was changed since', () => {
    expect(refusal({ type: 'list.removed', list: { ...choice, title: 'Older' } })).toBe('stale');
    expect(refusal({ type: 'source.removed', source: { ...service, name: 'Older' } })).toBe('stale');
    expect(refusal({ type: 'photo.removed', photo: { ...view, caption: 'Older' } })).toBe('stale');
  });

  it('is stale when the card is not where it was', () => {
    const { id: listId } = choice;
    expect(refusal({ type: 'list.cardRemoved', listId, card: first, index: 1 })).toBe('stale');
    expect(refusal({ type: 'list.cardMoved', listId, cardId: first.id, from: 1, to: 0 })).toBe('stale');
    expect(refusal({ type: 'list.cardMoved', listId, cardId: first.id, from: 0, to: 2 })).toBe('stale');
    expect(refusal({ type: 'list.cardAdded', listId, card: card({ title: 'Third' }), index: 3 })).toBe('stale');
  });

  it('is stale when the card was reworded since, and refused when it would become another card', () => {
    const { id: listId } = choice;
    const was = { ...first, title: 'Older' };
    expect(refusal({ type: 'list.cardReworded', listId, was, to: { ...first, title: 'Newer' } })).toBe('stale');
    expect(refusal({ type: 'list.cardReworded', listId, was: first, to: { ...first, id: second.id } })).toBe('stale');
  });
});

describe('a change that brings something', () => {
  it('is refused when it is there already', () => {
    expect(refusal({ type: 'article.created', article: lake })).toBe('exists');
    expect(refusal({ type: 'list.created', list: choice })).toBe('exists');
    expect(refusal({ type: 'list.cardAdded', listId: choice.id, card: first, index: 0 })).toBe('exists');
    expect(refusal({ type: 'source.added', source: service })).toBe('exists');
    expect(refusal({ type: 'photo.added', photo: view })).toBe('exists');
  });
});

describe('several changes', () => {
  it('apply together or not at all, and the first that does not fit says why', () => {
    const applied = applyChanges(state, [
      { type: 'article.kickerSet', articleId: lake.id, was: 'News', to: 'Analysis' },
      { type: 'article.kickerSet', articleId: lake.id, was: 'News', to: 'Opinion' },
    ]);
    expect(applied).toMatchObject({ ok: false, code: 'stale', message: expect.stringContaining('kicker') });
  });
});

describe('taking back what does not apply', () => {
  const steps = [{ stepType: 'replace', from: 900, to: 950 }];
  const change: Change = {
    type: 'article.bodyEdited',
    articleId: lake.id,
    was: fingerprintOf(documentOf(lake.body)),
    steps,
  };

  it('is a fault of the caller', () => {
    expect(() => invertChange(emptyState, change)).toThrow(RangeError);
    expect(() => invertChange(state, change)).toThrow(RangeError);
  });
});
