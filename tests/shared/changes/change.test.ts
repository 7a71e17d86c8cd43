import { describe, expect, it } from 'vitest';
import { type Change, changeSchema } from '../../../shared/changes/change';
import { commitSchema } from '../../../shared/changes/changeRecord';
import { checkReferences } from '../../../shared/changes/checkReferences';
import { subjectKey, subjectOf } from '../../../shared/changes/subject';
import { sourceIdSchema } from '../../../shared/model/ids';
import { emptyState } from '../../../shared/model/state';
import { article } from '../../builders/article';
import { card, list } from '../../builders/list';
import { photo, source } from '../../builders/newsroom';

const lake = article();

describe('what comes in as a change', () => {
  const set = (fields: object) => changeSchema.safeParse({ articleId: lake.id, ...fields }).success;

  it('is let in when it is one', () => {
    expect(set({ type: 'article.headlineSet', was: 'a', to: 'b' })).toBe(true);
    expect(set({ type: 'article.stateSet', was: 'draft', to: 'in review' })).toBe(true);
  });

  it.each([
    ['of no known type', { type: 'article.burnt', was: '', to: '' }],
    ['of a type that every object has', { type: 'constructor', was: '', to: '' }],
    ['without what was there before', { type: 'article.headlineSet', to: 'b' }],
    ['with a headline that is no text', { type: 'article.headlineSet', was: 'a', to: 7 }],
    ['with a state that there is not', { type: 'article.stateSet', was: 'draft', to: 'lost' }],
    ['with a slug that is a path', { type: 'article.slugSet', was: 'a', to: '../../etc/passwd' }],
    ['with a language that is no tag', { type: 'article.languageSet', was: 'en', to: 'English, mostly' }],
    ['about an article whose id is a path', { type: 'article.headlineSet', articleId: '../x', was: 'a', to: 'b' }],
    ['at a place before the first', { type: 'list.cardAdded', listId: 'popular', card: card(), index: -1 }],
    ['at half a place', { type: 'list.cardAdded', listId: 'popular', card: card(), index: 0.5 }],
  ])('is refused %s', (_what, fields) => {
    expect(set(fields)).toBe(false);
  });

  it('needs an id and a moment to be committed', () => {
    const change = { type: 'source.added', source: source() };
    const id = '019a0000-0000-4000-8000-000000000000';
    expect(commitSchema.safeParse({ id, at: '2018-11-19T09:30:00.000Z', change }).success).toBe(true);
    expect(commitSchema.safeParse({ id: 'one', at: '2018-11-19T09:30:00.000Z', change }).success).toBe(false);
    expect(commitSchema.safeParse({ id, at: 'yesterday', change }).success).toBe(false);
  });
});

describe('the subject of a change', () => {
  it('is the one document that it is about', () => {
    const { id: listId } = list();
    const key = (change: Change) => subjectKey(subjectOf(change));
    expect(key({ type: 'article.created', article: lake })).toBe(lake.id);
    expect(key({ type: 'article.kickerSet', articleId: lake.id, was: '', to: '' })).toBe(lake.id);
    expect(key({ type: 'list.created', list: list() })).toBe(`list-${listId}`);
    expect(key({ type: 'list.cardAdded', listId, card: card(), index: 0 })).toBe(`list-${listId}`);
    expect(key({ type: 'source.added', source: source() })).toBe('sources');
    expect(key({ type: 'photo.added', photo: photo() })).toBe(photo().id);
  });
});

describe('a change that names a source', () => {
  const sources = [{ sourceId: source().id, role: 'official' as const, part: 'from' as const }];
  const change: Change = { type: 'article.sourcesSet', articleId: lake.id, was: [], to: sources };

  it('is let in when the desk has it', () => {
    expect(checkReferences({ ...emptyState, sources: { [source().id]: source() } }, change)).toBeUndefined();
  });

  it('is refused when the desk does not have it', () => {
    expect(checkReferences(emptyState, change)).toMatchObject({ ok: false, code: 'missing' });
    expect(checkReferences(emptyState, { type: 'article.created', article: { ...lake, sources } })?.code).toBe(
      'missing',
    );
  });

  it('may be taken back whatever became of the source', () => {
    expect(checkReferences(emptyState, { ...change, was: sources, to: [] })).toBeUndefined();
  });

  it('cannot name a source as what every object has', () => {
    expect(sourceIdSchema.safeParse('constructor').success).toBe(false);
  });
});
