import { appendFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendToHistory } from '../../../electron/store/journal';
import { documentFile, historyFile, type Layout } from '../../../electron/store/layout';
import { loadDocument, saveDocument } from '../../../electron/store/loadDocument';
import { createQuarantine } from '../../../electron/store/quarantine';
import type { Change } from '../../../shared/changes/change';
import type { ChangeRecord } from '../../../shared/changes/changeRecord';
import { type Subject, subjectKey } from '../../../shared/changes/subject';
import { article } from '../../builders/article';
import { record } from '../../builders/commit';
import { filesOf, lay } from '../../builders/disk';
import { emptyLayout, now } from '../../builders/openFolder';

const lake = article({ headline: 'First' });
const subject: Subject = { kind: 'article', id: lake.id };
const at = '2018-11-20T08:00:00.000Z';
const titles = ['First', 'Second', 'Third', 'Fourth'];
const retitled = (sequence: number): ChangeRecord => {
  const [was = '', to = ''] = titles.slice(sequence - 2, sequence);
  return record(sequence, { type: 'article.headlineSet', articleId: lake.id, was, to }, at);
};
const story = [record(1, { type: 'article.created', article: lake }), retitled(2), retitled(3)];

const load = (layout: Layout) => loadDocument(layout, subject, createQuarantine(layout.quarantine, now));

/** A folder whose history has the whole story and whose file is of the `saved`-th change; no file for 0. */
async function folder({ saved = 3, records = story }: { saved?: number; records?: readonly ChangeRecord[] } = {}) {
  const layout = await emptyLayout();
  const [file, history] = [documentFile(layout, subject), historyFile(layout, subjectKey(subject))];
  const early = await appendToHistory(history, 0, records.slice(0, saved));
  if (saved > 0) await saveDocument(layout, subject, (await load(layout)).loaded);
  await appendToHistory(history, early, records.slice(saved));
  return { layout, file, history };
}

async function quarantined(layout: Layout): Promise<readonly Buffer[]> {
  const names = await readdir(layout.quarantine).catch(() => []);
  return Promise.all(names.map((name) => readFile(path.join(layout.quarantine, name))));
}

describe('a document', () => {
  it('is as its file says when its history has no more', async () => {
    const { layout } = await folder();
    expect(await load(layout)).toMatchObject({
      loaded: { document: { headline: 'Third', updatedAt: at }, sequence: 3 },
      behind: false,
      reports: [],
    });
  });

  it.each([1, 2])('is rolled forward when its file is only of change %i', async (saved) => {
    const { layout } = await folder({ saved });
    expect(await load(layout)).toMatchObject({
      loaded: { document: { headline: 'Third', updatedAt: at }, sequence: 3 },
      behind: true,
      reports: [],
    });
  });

  it('is made from its history when its file is gone', async () => {
    const { layout } = await folder({ saved: 0 });
    expect(await load(layout)).toMatchObject({
      loaded: { document: { headline: 'Third' }, sequence: 3 },
      behind: true,
    });
  });

  it('is as its file says when its history is gone', async () => {
    const { layout, history } = await folder();
    await rm(history);
    const { loaded, reports } = await load(layout);
    expect(loaded).toMatchObject({ document: { headline: 'Third' }, sequence: 3, historyBytes: 0 });
    expect(reports).toEqual([]);
  });

  it('is not there when there is neither file nor history', async () => {
    const layout = await emptyLayout();
    expect(await load(layout)).toEqual({
      loaded: { document: undefined, sequence: 0, historyBytes: 0, isNewer: false },
      file: { stamp: null, document: null },
      theirs: null,
      ahead: null,
      behind: false,
      reports: [],
    });
    expect(Object.keys(await filesOf(layout.folder))).toEqual(['galley.json']);
  });

  it('that was removed is not there, whatever its file says, and its history stays', async () => {
    const gone: Change = { type: 'article.removed', article: { ...lake, headline: 'Third' } };
    const { layout, file, history } = await folder({ saved: 3, records: [...story, record(4, gone)] });
    const { loaded, behind } = await load(layout);
    expect({ document: loaded.document, sequence: loaded.sequence, behind }).toEqual({
      document: undefined,
      sequence: 4,
      behind: true,
    });
    await saveDocument(layout, subject, loaded);
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await readFile(history, 'utf8')).trim().split('\n')).toHaveLength(4);
  });

  it('is read from a history that was edited by hand and became longer', async () => {
    const { layout, history } = await folder({ saved: 2 });
    const lines = (await readFile(history, 'utf8')).split('\n').filter((line) => line !== '');
    await writeFile(history, lines.map((line) => `  ${line}\r\n`).join(''));
    const { loaded, reports } = await load(layout);
    expect(loaded).toMatchObject({ document: { headline: 'Third' }, sequence: 3 });
    expect(reports).toEqual([]);
  });

  it('is read with a history shorter than its file remembers', async () => {
    const { layout, history } = await folder();
    const [first = ''] = (await readFile(history, 'utf8')).split('\n');
    await truncate(history, Buffer.byteLength(first) + 1);
    const { loaded, reports } = await load(layout);
    expect(loaded).toMatchObject({
      document: { headline: 'Third' },
      sequence: 3,
      historyBytes: Buffer.byteLength(first) + 1,
    });
    expect(reports).toEqual([]);
    await appendToHistory(history, loaded.historyBytes, [retitled(4)]);
    expect((await load(layout)).loaded).toMatchObject({ document: { headline: 'Fourth' }, sequence: 4 });
  });
});

describe('a damaged file of a document', () => {
  it.each([
    ['empty', ''],
    ['of spaces', '  \n'],
    ['truncated JSON', '{"sequence": 3, "historyBytes"'],
    ['of NULs', '\0'.repeat(100)],
    ['JSON of something else', '{"hello":"world"}'],
    ['null', 'null'],
    [
      'a document whose body is none',
      JSON.stringify({ sequence: 3, historyBytes: 9, document: { ...lake, body: {} } }),
    ],
  ])('that is %s is set aside whole, reported, and rebuilt from its history', async (_what, content) => {
    const { layout, file } = await folder();
    await writeFile(file, content);
    const { loaded, behind, reports } = await load(layout);
    expect(loaded).toMatchObject({ document: { headline: 'Third' }, sequence: 3 });
    expect(behind).toBe(true);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.message).toContain('It was rebuilt from its history');
    expect((await quarantined(layout)).map(String)).toEqual([content]);
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('without a history is set aside and reported, and the document is not there', async () => {
    const { layout, file, history } = await folder();
    await rm(history);
    await writeFile(file, '{');
    const { loaded, reports } = await load(layout);
    expect(loaded.document).toBeUndefined();
    expect(reports[0]?.message).toContain('It has no history to rebuild it from');
    expect((await quarantined(layout)).map(String)).toEqual(['{']);
  });

  it('is only reported, and touched by nobody, where the folder is open read-only', async () => {
    const { layout, file, history } = await folder();
    await writeFile(file, '{');
    await appendFile(history, 'torn');
    const before = await filesOf(layout.folder);
    const { loaded, reports } = await loadDocument(layout, subject, null);
    expect(loaded).toMatchObject({ document: { headline: 'Third' }, sequence: 3 });
    expect(reports).toHaveLength(2);
    expect(await filesOf(layout.folder)).toEqual(before);
  });

  it('whose history is damaged too is not said to be rebuilt', async () => {
    const { layout, file, history } = await folder();
    await writeFile(file, '');
    await writeFile(history, 'rubbish\n');
    const { loaded, reports } = await load(layout);
    expect(loaded).toMatchObject({ document: undefined, sequence: 0 });
    expect(reports[0]?.message).toContain('Nothing of it could be rebuilt');
  });

  it('that bears another id than its name, as a copy does, is set aside and reported', async () => {
    const { layout, file } = await folder();
    const copy = article({ headline: 'Copy' });
    const place = documentFile(layout, { kind: 'article', id: copy.id });
    await lay(place, await readFile(file));
    const { loaded, reports } = await loadDocument(
      layout,
      { kind: 'article', id: copy.id },
      createQuarantine(layout.quarantine, now),
    );
    expect(loaded.document).toBeUndefined();
    expect(reports[0]?.message).toContain(lake.id);
    expect(await quarantined(layout)).toHaveLength(1);
  });

  it('that begins with a byte order mark is not taken for damage', async () => {
    const { layout, file } = await folder();
    await writeFile(file, `\uFEFF${await readFile(file, 'utf8')}`);
    expect(await load(layout)).toMatchObject({ loaded: { document: { headline: 'Third' } }, reports: [] });
  });

  it('that is a folder is not taken for damage, but for what the system says', async () => {
    const { layout, file } = await folder({ saved: 0 });
    await mkdir(file, { recursive: true });
    await expect(load(layout)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('a damaged history', () => {
  it.each([0, 3])(
    'with a torn last line loses that line alone, which is kept aside (file of change %i)',
    async (saved) => {
      const { layout, history } = await folder({ saved });
      const whole = await readFile(history);
      const torn = JSON.stringify(retitled(4)).slice(0, 100);
      await appendFile(history, torn);
      const { loaded, reports } = await load(layout);
      expect(loaded).toMatchObject({ document: { headline: 'Third' }, sequence: 3, historyBytes: whole.length });
      expect(reports[0]?.message).toMatch(/^The last 100 bytes of the history/);
      expect(await readFile(history)).toEqual(whole);
      expect((await quarantined(layout)).map(String)).toEqual([torn]);
    },
  );

  it('in its middle keeps the rest aside, and costs nothing when the file is whole', async () => {
    const { layout, history } = await folder();
    const lines = (await readFile(history, 'utf8')).split('\n');
    await writeFile(history, [lines[0], `${lines[1]?.slice(0, -1)}x`, lines[2], ''].join('\n'));
    expect(await load(layout)).toMatchObject({ loaded: { document: { headline: 'Third' }, sequence: 3 }, reports: [] });
  });

  it('in its middle is followed up to there when the file is gone too, and the rest is kept aside', async () => {
    const { layout, history } = await folder({ saved: 0 });
    const lines = (await readFile(history, 'utf8')).split('\n');
    const rest = [`x${lines[1]}`, lines[2], ''].join('\n');
    await writeFile(history, `${lines[0]}\n${rest}`);
    const { loaded, reports } = await load(layout);
    expect(loaded).toMatchObject({ document: { headline: 'First' }, sequence: 1 });
    expect(reports).toHaveLength(1);
    expect((await quarantined(layout)).map(String)).toEqual([rest]);
  });

  it('in its middle stays as it is when the file has all that is in it', async () => {
    const { layout, history } = await folder();
    const lines = (await readFile(history, 'utf8')).split('\n');
    // One byte more, so that nothing begins where the file remembers the end, and all is read.
    await writeFile(history, [lines[0], `x${lines[1]}`, lines[2], ''].join('\n'));
    const before = await readFile(history);
    expect(await load(layout)).toMatchObject({
      loaded: { document: { headline: 'Third' }, sequence: 3, historyBytes: before.length },
      reports: [],
    });
    expect(await readFile(history)).toEqual(before);
  });

  it('in its middle is not spoken of as a sudden stop, and what is sound behind it is counted', async () => {
    const { layout, history } = await folder({ saved: 0 });
    const lines = (await readFile(history, 'utf8')).split('\n');
    await writeFile(history, [lines[0], `x${lines[1]}`, lines[2], ''].join('\n'));
    const [{ message } = { message: '' }] = (await load(layout)).reports;
    expect(message).not.toContain('sudden stop');
    expect(message).toContain('1 changes that can be read');
  });

  it('with a change of a newer Galley is followed up to there, and nothing of it is touched', async () => {
    const { layout, history } = await folder();
    const strange = { ...retitled(4), change: { type: 'article.sung', articleId: lake.id } };
    await appendFile(history, `${JSON.stringify(strange)}\n`);
    const before = await readFile(history);
    const { loaded, reports } = await load(layout);
    expect(loaded).toMatchObject({ document: { headline: 'Third' }, sequence: 3, isNewer: true });
    expect(reports[0]?.message).toContain('Update Galley');
    expect(await readFile(history)).toEqual(before);
  });

  it('with a change that does not fit is followed up to there', async () => {
    const stray = record(3, { type: 'article.headlineSet', articleId: lake.id, was: 'Other', to: 'Stray' });
    const { layout } = await folder({ saved: 0, records: [...story.slice(0, 2), stray] });
    const { loaded, reports } = await load(layout);
    expect(loaded).toMatchObject({ document: { headline: 'Second' }, sequence: 2 });
    expect(reports).toHaveLength(1);
  });

  it('of nothing but rubbish is kept aside whole', async () => {
    const layout = await emptyLayout();
    await lay(historyFile(layout, subjectKey(subject)), 'rubbish\n');
    expect((await load(layout)).loaded).toMatchObject({ document: undefined, sequence: 0, historyBytes: 0 });
    expect((await quarantined(layout)).map(String)).toEqual(['rubbish\n']);
  });
});
