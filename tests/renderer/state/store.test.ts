import { describe, expect, it } from 'vitest';
import { readOnlyStore } from '../../../renderer/state/readOnlyStore';
import { createStore } from '../../../renderer/state/store';
import type { Change } from '../../../shared/changes/change';
import type { Commit } from '../../../shared/changes/changeRecord';
import { listIdSchema } from '../../../shared/model/ids';
import { article } from '../../builders/article';
import { card, list } from '../../builders/list';

function desk() {
  const sent: Commit[] = [];
  const store = createStore({ send: (commits) => sent.push(...commits) }, () => '2018-11-19T12:00:00.000Z');
  return { store, sent };
}

const choice = list({ cards: [card({ title: 'Grain ships' }), card({ title: 'The metro' })] });
const moved: Change = {
  type: 'list.cardMoved',
  listId: choice.id,
  cardId: choice.cards[0]?.id ?? card().id,
  from: 0,
  to: 1,
};
const titles = (store: ReturnType<typeof desk>['store']) =>
  store.state.newsroom.lists[choice.id]?.cards.map(({ title }) => title);

describe('the store', () => {
  it('applies changes at once and hands each to the outbox with an id of its own', () => {
    const { store, sent } = desk();
    store.take({ lists: [choice] });
    expect(store.dispatch([moved], 'Move card').ok).toBe(true);
    expect(titles(store)).toEqual(['The metro', 'Grain ships']);
    expect(sent.map(({ change }) => change)).toEqual([moved]);
    expect(sent[0]).toMatchObject({ at: '2018-11-19T12:00:00.000Z' });
  });

  it('gives what is done at once one moment, by which a history knows it', () => {
    const sent: Commit[] = [];
    let seconds = 10;
    const store = createStore({ send: (commits) => sent.push(...commits) }, () => `2018-11-19T12:00:${seconds++}.000Z`);
    store.take({ lists: [choice] });
    store.dispatch([moved, { ...moved, from: 1, to: 0 }]);
    expect(sent.map(({ at }) => at)).toEqual(['2018-11-19T12:00:10.000Z', '2018-11-19T12:00:10.000Z']);
  });

  it('undoes and redoes a deed by its name, and sends what that takes', () => {
    const { store, sent } = desk();
    store.take({ lists: [choice] });
    store.dispatch([moved], 'Move card');
    expect(store.undo()).toEqual({ ok: true, value: 'Move card' });
    expect(titles(store)).toEqual(['Grain ships', 'The metro']);
    expect(store.redo()).toEqual({ ok: true, value: 'Move card' });
    expect(titles(store)).toEqual(['The metro', 'Grain ships']);
    expect(sent).toHaveLength(3);
  });

  it('leaves typing, which has no name, to the field that it was typed in', () => {
    const { store } = desk();
    const written = article();
    store.take({ articles: [written] });
    store.dispatch([{ type: 'article.headlineSet', articleId: written.id, was: written.headline, to: 'Shorter' }]);
    expect(store.undo()).toMatchObject({ ok: false, code: 'nothing' });
  });

  it('refuses what cannot be applied and neither changes nor sends anything, however many changes came before', () => {
    const { store, sent } = desk();
    store.take({ lists: [choice] });
    const before = store.state;
    expect(store.dispatch([moved, moved], 'Move card')).toMatchObject({ ok: false, code: 'stale' });
    expect(store.state).toBe(before);
    expect(sent).toEqual([]);
  });

  it('does not undo over what another window has changed since, and then undoes what was done before that', () => {
    const { store } = desk();
    const other = { ...choice, id: listIdSchema.parse('popular') };
    store.take({ lists: [choice] });
    store.dispatch([{ type: 'list.created', list: other }], 'New list');
    store.dispatch([moved], 'Move card');
    store.take({ lists: [{ ...choice, cards: [] }] });
    expect(store.undo()).toMatchObject({ ok: false, code: 'stale' });
    expect(store.undo()).toEqual({ ok: true, value: 'New list' });
  });

  it('tells its listeners of each change until they stop listening', () => {
    const { store } = desk();
    let heard = 0;
    const stop = store.subscribe(() => {
      heard += 1;
    });
    store.take({ lists: [choice] });
    store.dispatch([moved]);
    stop();
    store.undo();
    store.take({});
    expect(heard).toBe(2);
  });
});

describe('what the core did to many articles', () => {
  const deed = { name: 'Add tag “water”', bulkId: 'b1' };

  it('is undone and redone in its turn among the other deeds, by the core', () => {
    const { store, sent } = desk();
    const asked: string[] = [];
    store.onUndoMany(({ bulkId }) => asked.push(bulkId));
    store.take({ lists: [choice] });
    store.dispatch([moved], 'Move card');
    store.did(deed);
    expect(store.undo()).toEqual({ ok: true, value: deed.name });
    expect(store.undo()).toEqual({ ok: true, value: 'Move card' });
    expect(titles(store)).toEqual(['Grain ships', 'The metro']);
    expect(store.redo()).toEqual({ ok: true, value: 'Move card' });
    expect(store.redo()).toEqual({ ok: true, value: deed.name });
    expect(asked).toEqual(['b1', 'b1']);
    expect(sent).toHaveLength(3);
  });

  it('is told to nobody who has stopped listening', () => {
    const { store } = desk();
    const asked: string[] = [];
    store.onUndoMany(({ bulkId }) => asked.push(bulkId))();
    store.did(deed);
    store.undo();
    expect(asked).toEqual([]);
  });
});

describe('the store of a folder that is open for reading', () => {
  it('shows what is there and refuses every change', () => {
    const { store, sent } = desk();
    const reading = readOnlyStore(store);
    reading.take({ lists: [choice] });
    expect(titles(reading)).toEqual(['Grain ships', 'The metro']);
    for (const result of [reading.dispatch([moved], 'Move card'), reading.undo(), reading.redo()]) {
      expect(result).toMatchObject({ ok: false, code: 'read-only' });
    }
    expect(sent).toEqual([]);
  });
});
