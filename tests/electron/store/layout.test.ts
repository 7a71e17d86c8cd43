import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentFile, historyFile, layoutOf, originalFile } from '../../../electron/store/layout';
import { articleIdsOnDisk, listIdsOnDisk, stampOf } from '../../../electron/store/workspaceFiles';
import { subjectKey } from '../../../shared/changes/subject';
import { listIdSchema } from '../../../shared/model/ids';
import { articleId } from '../../builders/article';
import { lay } from '../../builders/disk';
import { photo } from '../../builders/newsroom';
import { emptyLayout } from '../../builders/openFolder';

const layout = layoutOf('desk');
const inDesk = (file: string) => path.relative('desk', file).split(path.sep).join('/');
const popular = { kind: 'list', id: listIdSchema.parse('popular') } as const;

describe('the place of a document', () => {
  it.each([
    ['2018-11-19T09:30:00.000Z', '2018/11'],
    ['2018-12-31T23:59:59.999Z', '2018/12'],
    ['2019-01-01T00:00:00.000Z', '2019/01'],
    ['1970-01-01T00:00:00.000Z', '1970/01'],
    ['2100-02-28T12:00:00.000Z', '2100/02'],
  ])('of an article made at %s is in %s', (createdAt, folder) => {
    const id = articleId('lake', createdAt);
    expect(inDesk(documentFile(layout, { kind: 'article', id }))).toBe(`articles/${folder}/${id}.json`);
  });

  it('of a list, a photo and the sources is where the workspace says', () => {
    const view = photo();
    expect(inDesk(documentFile(layout, popular))).toBe('lists/popular.json');
    expect(inDesk(documentFile(layout, { kind: 'sources' }))).toBe('sources.json');
    const photoFile = `photos/${view.id.slice(0, 2)}/${view.id}`;
    expect(inDesk(documentFile(layout, { kind: 'photo', id: view.id }))).toBe(`${photoFile}.json`);
    expect(inDesk(originalFile(layout, view))).toBe(`${photoFile}.jpg`);
  });

  it('of a history is never that of another’s', () => {
    const named = { kind: 'list', id: listIdSchema.parse('sources') } as const;
    const keys = [popular, named, { kind: 'sources' } as const].map(subjectKey);
    expect(new Set(keys.map((key) => historyFile(layout, key))).size).toBe(3);
  });
});

describe('what lies in a folder', () => {
  it('is found by file or by history, once each, in order', async () => {
    const on = await emptyLayout();
    const [first, second, third] = ['a', 'b', 'c'].map((seed) => articleId(seed)).sort();
    if (!first || !second || !third) throw new Error('three articles are needed');
    await lay(documentFile(on, { kind: 'article', id: third }), '{}');
    await lay(documentFile(on, { kind: 'article', id: first }), '{}');
    for (const id of [first, second]) await lay(historyFile(on, subjectKey({ kind: 'article', id })), '');
    await lay(documentFile(on, popular), '{}');
    await lay(historyFile(on, subjectKey(popular)), '');
    expect(await articleIdsOnDisk(on)).toEqual([first, second, third]);
    expect(await listIdsOnDisk(on)).toEqual(['popular']);
  });

  it('is nothing where there is no folder yet, and strangers are passed over', async () => {
    const on = await emptyLayout();
    expect(await articleIdsOnDisk(on)).toEqual([]);
    await lay(path.join(on.articles, 'notes.txt'), '');
    await lay(path.join(on.articles, '2018', '11', 'notes.json'), '{}');
    await lay(path.join(on.articles, '2018', '11', `${articleId('a')}.json.0a1b2c.tmp`), '{}');
    await lay(path.join(on.history, 'sources.jsonl'), '');
    await lay(path.join(on.lists, 'Thumbs.db'), '');
    expect(await articleIdsOnDisk(on)).toEqual([]);
    expect(await listIdsOnDisk(on)).toEqual([]);
  });

  it('has a stamp of sizes and time, of zeros where nothing is', async () => {
    const on = await emptyLayout();
    const subject = { kind: 'article', id: articleId('a') } as const;
    expect(await stampOf(on, subject)).toEqual({ fileSize: 0, fileTime: 0, historySize: 0 });
    await lay(documentFile(on, subject), '{}');
    await lay(historyFile(on, subjectKey(subject)), 'abc');
    const stamp = await stampOf(on, subject);
    expect(stamp).toEqual({ fileSize: 2, fileTime: expect.any(Number), historySize: 3 });
    expect(Number.isInteger(stamp.fileTime)).toBe(true);
  });
});
