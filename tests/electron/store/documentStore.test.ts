import { appendFile, mkdir, readdir, readFile, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createDocumentStore, type DocumentStore, MovedHistory } from '../../../electron/store/documentStore';
import { documentFile, historyFile, type Layout, layoutOf } from '../../../electron/store/layout';
import type { ChangeRecord } from '../../../shared/changes/changeRecord';
import { type Subject, subjectKey } from '../../../shared/changes/subject';
import type { Article } from '../../../shared/model/article';
import { article } from '../../builders/article';
import { record } from '../../builders/commit';
import { fillDisk, lay, smallDisk } from '../../builders/disk';
import { emptyLayout, openDocuments } from '../../builders/openFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const lake = article({ headline: '1' });
const subjectOf = ({ id }: Article): Subject => ({ kind: 'article', id });
const subject = subjectOf(lake);
const at = '2018-11-19T13:00:00.000Z';
const titled = (told: Article, headline: string): Article => ({ ...told, headline, updatedAt: at });
const retitled = (sequence: number, told = lake, to = String(sequence)) =>
  record(sequence, { type: 'article.headlineSet', articleId: told.id, was: String(sequence - 1), to }, at);

/** Makes an article and gives it so many further headlines, one append each; gives back the records. */
async function tell(documents: DocumentStore, changes: number, told = lake): Promise<readonly ChangeRecord[]> {
  const records = [record(1, { type: 'article.created', article: told })];
  await documents.append(subjectOf(told), records, told);
  for (let sequence = 2; sequence <= changes; sequence++) {
    const next = retitled(sequence, told);
    await documents.append(subjectOf(told), [next], titled(told, String(sequence)));
    records.push(next);
  }
  return records;
}

const fileOf = async (layout: Layout) => JSON.parse(await readFile(documentFile(layout, subject), 'utf8'));
const historyOf = (layout: Layout) => historyFile(layout, subjectKey(subject));
const isThere = (file: string) => stat(file).then(Boolean, () => false);

describe('a document that was changed', () => {
  it('is in its history at once, and in its file when all is settled', async () => {
    const layout = await emptyLayout();
    const { documents, written } = openDocuments(layout);
    await tell(documents, 3);
    expect((await readFile(historyOf(layout), 'utf8')).trim().split('\n')).toHaveLength(3);
    expect(await isThere(documentFile(layout, subject))).toBe(false);
    await documents.settle();
    expect(await fileOf(layout)).toMatchObject({ sequence: 3, document: { headline: '3' } });
    expect((await fileOf(layout)).historyBytes).toBe((await stat(historyOf(layout))).size);
    expect(written).toEqual([subject]);
  });

  it('comes into its file by itself after a while', async () => {
    const layout = await emptyLayout();
    const { documents, written } = openDocuments(layout);
    await tell(documents, 2);
    await vi.waitFor(() => expect(written).toEqual([subject]), 5000);
    expect(await fileOf(layout)).toMatchObject({ sequence: 2 });
  });

  it('is written once, however often all is settled', async () => {
    const layout = await emptyLayout();
    const { documents, written } = openDocuments(layout);
    await tell(documents, 2);
    await Promise.all([documents.settle(), documents.settle()]);
    await documents.settle();
    expect(written).toEqual([subject]);
  });

  it('is the same when another program opens the folder, settled or not', async () => {
    const layout = await emptyLayout();
    const { documents } = openDocuments(layout);
    await tell(documents, 4);
    const unsettled = await openDocuments(layout).documents.load(subject);
    await documents.settle();
    const settled = await openDocuments(layout).documents.load(subject);
    expect(unsettled).toEqual(settled);
    expect(settled).toEqual(await documents.load(subject));
  });

  it('is loaded once when many ask for it at once', async () => {
    const layout = await emptyLayout();
    await tell(openDocuments(layout).documents, 2);
    const { documents } = openDocuments(layout);
    const loaded = await Promise.all(Array.from({ length: 5 }, () => documents.load(subject)));
    expect(new Set(loaded).size).toBe(1);
  });

  it('stays whole among more documents than are kept in memory', async () => {
    const layout = await emptyLayout();
    const { documents } = openDocuments(layout);
    const many = Array.from({ length: 320 }, (_, number) => article({ headline: '1', byline: `Author ${number}` }));
    for (const one of many) await tell(documents, 1, one);
    await documents.settle();
    for (const one of many) {
      expect(await documents.load(subjectOf(one))).toMatchObject({ document: { byline: one.byline } });
    }
  });
});

describe('a change that was sent twice', () => {
  it('is known, and one that was not sent is not', async () => {
    const { documents } = openDocuments(await emptyLayout());
    const [first, second] = await tell(documents, 2);
    expect(await documents.knows(subject, first?.id ?? '')).toBe(true);
    expect(await documents.knows(subject, second?.id ?? '')).toBe(true);
    expect(await documents.knows(subject, retitled(3).id)).toBe(false);
  });

  it.each(['settled', 'not settled'])('is known to the program that opens the folder next, %s', async (how) => {
    const layout = await emptyLayout();
    const { documents } = openDocuments(layout);
    const records = await tell(documents, 3);
    if (how === 'settled') await documents.settle();
    const next = openDocuments(layout).documents;
    for (const { id } of records) expect(await next.knows(subject, id)).toBe(true);
  });

  it('is not known to another document', async () => {
    const { documents } = openDocuments(await emptyLayout());
    const [first] = await tell(documents, 1);
    expect(await documents.knows({ kind: 'sources' }, first?.id ?? '')).toBe(false);
  });
});

describe('a disk that fails', () => {
  it('keeps the document in memory as it was, and the change can be made again', async (context) => {
    const disk = await smallDisk(192);
    if (!disk) return context.skip('a small disk can be made only as root, with the right to mount');
    const layout = layoutOf(disk);
    await lay(layout.workspace, '{}');
    const { documents } = openDocuments(layout);
    await tell(documents, 2);
    const before = await documents.load(subject);
    await fillDisk(disk);
    const text = 'x'.repeat(60_000);
    const next = retitled(3, lake, text);
    await expect(documents.append(subject, [next], titled(lake, text))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await documents.load(subject)).toBe(before);
    expect(await documents.knows(subject, next.id)).toBe(false);

    await writeFile(path.join(disk, 'filler'), '');
    await documents.append(subject, [next], titled(lake, text));
    expect(await openDocuments(layout).documents.load(subject)).toMatchObject({ sequence: 3 });
  });

  it('for one file does not hold up the others, and is told', async () => {
    const layout = await emptyLayout();
    const { documents } = openDocuments(layout);
    const [stuck, free] = [lake, article({ headline: '1', byline: 'Another' })];
    await tell(documents, 2, stuck);
    await tell(documents, 2, free);
    const place = documentFile(layout, subjectOf(stuck));
    await mkdir(place, { recursive: true });
    await expect(documents.settle()).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await isThere(documentFile(layout, subjectOf(free)))).toBe(true);
    await rmdir(place);
    await documents.settle();
    expect(await fileOf(layout)).toMatchObject({ sequence: 2 });
  });

  it('that left a torn line behind does not spoil the changes after it', async () => {
    const layout = await emptyLayout();
    const { documents, reports } = openDocuments(layout);
    await tell(documents, 2);
    await appendFile(historyOf(layout), '{"id":"torn');
    await documents.append(subject, [retitled(3)], titled(lake, '3'));
    expect(await openDocuments(layout).documents.load(subject)).toMatchObject({
      sequence: 3,
      document: { headline: '3' },
    });
    expect(reports).toHaveLength(1);
    const [kept = ''] = await readdir(layout.quarantine);
    expect(await readFile(path.join(layout.quarantine, kept), 'utf8')).toBe('{"id":"torn');
  });
});

describe('another program that writes at the same time', () => {
  it('keeps its whole changes, and the document is loaded anew', async () => {
    const layout = await emptyLayout();
    const { documents, reports } = openDocuments(layout);
    await tell(documents, 2);
    await openDocuments(layout).documents.append(subject, [retitled(3)], titled(lake, '3'));
    const before = await readFile(historyOf(layout));
    await expect(documents.append(subject, [retitled(3)], titled(lake, 'mine'))).rejects.toThrow(MovedHistory);
    expect(await readFile(historyOf(layout))).toEqual(before);
    expect(await documents.load(subject)).toMatchObject({ sequence: 3, document: { headline: '3' } });
    expect(reports).toEqual([]);
  });
});

describe('a folder that is open read-only', () => {
  it('is not written to, though a file lags behind its history', async () => {
    const layout = await emptyLayout();
    await tell(openDocuments(layout).documents, 2);
    const documents = createDocumentStore({
      layout,
      quarantine: null,
      report: () => {},
      holdsLock: () => true,
      onWritten: () => {},
      onEdited: () => {},
      onAhead: () => {},
      unsettled: { before: [], add: () => {}, keepOnly: () => {} },
    });
    expect(await documents.load(subject)).toMatchObject({ document: { headline: '2' } });
    await documents.settle();
    expect(await isThere(documentFile(layout, subject))).toBe(false);
  });
});
