import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../renderer/state/DeskContext';
import { followChanges } from '../../../renderer/state/followChanges';
import type { SaveStatus } from '../../../renderer/state/saveStatus';
import { createStore } from '../../../renderer/state/store';
import type { Bridge } from '../../../shared/contract/bridge';
import type { Events } from '../../../shared/contract/events';
import { done, refused } from '../../../shared/result';
import { article } from '../../builders/article';

const here = article({ headline: 'As it was' });
const elsewhere = { ...here, headline: 'As the other window has it' };

/** A window that has the article open; `whileReading` happens while the core is asked for it. */
function desk(given: { readonly isGone?: boolean; readonly whileReading?: (type: () => void) => void } = {}) {
  let tell: (event: Events['changed']) => void = () => {};
  let asked = 0;
  let status: SaveStatus = { is: 'saved', at: null };
  let statusChanged = (): void => {};
  const store = createStore({ send: () => {} }, () => '2018-11-19T12:00:00.000Z');
  store.take({ articles: [here] });
  const type = () =>
    store.dispatch([
      { type: 'article.standfirstSet', articleId: here.id, was: here.standfirst, to: 'Typed meanwhile' },
    ]);
  const bridge = {
    origin: 'this window',
    call: async () => {
      asked += 1;
      if (asked === 1) given.whileReading?.(type);
      if (given.isGone) return refused('missing', 'This article is not in the workspace any more.');
      const standfirst = store.state.newsroom.articles[here.id]?.standfirst ?? '';
      return done({ article: { ...elsewhere, standfirst: asked === 1 ? here.standfirst : standfirst }, sequence: 2 });
    },
    on: (_name: string, listener: (event: Events['changed']) => void) => {
      tell = listener;
      return () => {};
    },
  } as unknown as Bridge;
  const outbox = {
    get status() {
      return status;
    },
    flush: async () => status.is === 'saved',
    onStatus: (listener: () => void) => {
      statusChanged = listener;
      return () => {};
    },
  };
  const become = (next: SaveStatus): void => {
    status = next;
    statusChanged();
  };
  followChanges({ bridge, outbox, store } as unknown as Desk);
  return {
    store,
    changed: (origin: string) => tell({ subjects: [{ kind: 'article', id: here.id }], origin }),
    asked: () => asked,
    become,
    settle: (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

describe('a document that changed', () => {
  it('in another window is shown here as the core has it', async () => {
    const { store, changed, settle } = desk();
    changed('another window');
    await settle();
    expect(store.state.newsroom.articles[here.id]?.headline).toBe(elsewhere.headline);
  });

  it('in this window is not asked for', async () => {
    const { changed, asked, settle } = desk();
    changed('this window');
    await settle();
    expect(asked()).toBe(0);
  });

  it('is not read while something here is not on the disk, and is as soon as it is there', async () => {
    const { store, changed, asked, become, settle } = desk();
    become({ is: 'failed', why: 'The disk is full.' });
    changed('another window');
    await settle();
    expect(asked()).toBe(0);
    become({ is: 'saved', at: null });
    await settle();
    expect(store.state.newsroom.articles[here.id]?.headline).toBe(elsewhere.headline);
  });

  it('by being removed in another window is not shown here any more', async () => {
    const { store, changed, settle } = desk({ isGone: true });
    changed('another window');
    await settle();
    expect(store.state.newsroom.articles).toEqual({});
  });

  it('never takes the place of what was typed while it was read', async () => {
    const { store, changed, settle } = desk({ whileReading: (type) => type() });
    changed('another window');
    await settle();
    expect(store.state.newsroom.articles[here.id]).toMatchObject({
      headline: 'As it was',
      standfirst: 'Typed meanwhile',
    });
    await settle(450);
    expect(store.state.newsroom.articles[here.id]).toMatchObject({
      headline: elsewhere.headline,
      standfirst: 'Typed meanwhile',
    });
  });
});
