import { describe, expect, it } from 'vitest';
import { createStore } from '../../../../../renderer/state/store';
import { deedBeside } from '../../../../../renderer/views/article/body/deedBeside';
import { restored, restoringChanges } from '../../../../../renderer/views/article/history/restoring';
import { changesBetween } from '../../../../../shared/changes/changesBetween';
import type { Article } from '../../../../../shared/model/article';
import { bodyOfParagraphs } from '../../../../../shared/model/body';
import { article } from '../../../../builders/article';

const version = article();
const written: Article = { ...version, body: bodyOfParagraphs(['What stands here now is something else.']) };

function desk(now = written) {
  const store = createStore({ send: () => undefined }, () => '2018-11-19T12:00:00.000Z');
  store.take({ articles: [now] });
  const there = () => store.state.newsroom.articles[now.id] ?? now;
  return {
    store,
    there,
    restore: () =>
      store.dispatch(restoringChanges(there(), restored(there(), version, false), 1), 'Restore version of 12:04'),
    type: (body: Article['body']) => store.dispatch(changesBetween(there(), { ...there(), body })),
    next: (which: 'undo' | 'redo', ownDepth = 1) => deedBeside(which, store.state, now.id, ownDepth),
  };
}

describe('Undo in a body', () => {
  it('takes back a restore before the typing that went before it', () => {
    const { store, restore, next } = desk();
    restore();
    expect(next('undo')).toBe('Restore version of 12:04');
    store.undo();
    expect(next('undo')).toBeNull();
    expect(next('redo')).toBe('Restore version of 12:04');
  });

  it('takes back what was typed since a restore before the restore', () => {
    const { restore, type, next } = desk();
    restore();
    type(bodyOfParagraphs(['Typed over it.']));
    expect(next('undo')).toBeNull();
    type(version.body);
    expect(next('undo')).toBe('Restore version of 12:04');
  });

  it('comes to a restore that left the body as it was when no typing is left', () => {
    const { restore, next } = desk({ ...version, headline: 'Another headline' });
    restore();
    expect(next('undo', 1)).toBeNull();
    expect(next('undo', 0)).toBe('Restore version of 12:04');
  });

  it('leaves deeds alone that are not about the body', () => {
    const { store, there, next } = desk();
    store.dispatch([{ type: 'article.tagsSet', articleId: there().id, was: there().tags, to: ['lakes'] }], 'Add tag');
    expect(next('undo', 0)).toBeNull();
  });
});
