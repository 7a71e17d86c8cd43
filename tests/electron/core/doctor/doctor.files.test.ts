import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { article } from '../../../builders/article';
import { commit } from '../../../builders/commit';
import { lay } from '../../../builders/disk';
import { brief, contentOf, deskWith, examined, lake, only } from '../../../builders/doctor';
import { openDesk } from '../../../builders/openDesk';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

describe('doctor with files', () => {
  it.each([
    [
      'is not there',
      async (file: string) => rm(file),
      ['behind its history', 'is not there, but its history has it all'],
    ],
    ['is empty', async (file: string) => writeFile(file, ''), ['damaged', 'it is empty']],
    ['is no JSON', async (file: string) => writeFile(file, '{"sequence":'), ['damaged', 'could not be read']],
  ])('says that an article’s file %s, touches nothing, and mends it when told to', async (_what, spoil, expected) => {
    const { folder, file } = await deskWith();
    const sound = await readFile(file, 'utf8');
    await spoil(file);
    const before = await contentOf(folder);
    const [trouble, message] = expected;
    const report = await examined(folder);
    expect(report.findings.filter((finding) => finding.trouble !== 'index')).toEqual([
      {
        trouble,
        subject: `articles/2018/11/${lake.id}.json`,
        message: expect.stringContaining(message ?? ''),
        remedy: '--fix',
      },
    ]);
    expect(await contentOf(folder)).toEqual(before);
    expect((await examined(folder, true)).findings).toContainEqual(
      expect.objectContaining({ trouble, remedy: 'mended' }),
    );
    expect(await readFile(file, 'utf8')).toBe(sound);
    expect(brief(await examined(folder))).toEqual([]);
  });

  it('says that a file lags its history, and writes it when told to', async () => {
    const { folder, file } = await deskWith();
    const older = await readFile(file, 'utf8');
    const session = await openDesk(folder);
    const to = 'The lake rises';
    const change = { type: 'article.headlineSet', articleId: lake.id, was: lake.headline, to } as const;
    await session.commit([commit(change)], 'window');
    await session.close();
    const newer = await readFile(file, 'utf8');
    await writeFile(file, older);
    expect(only((await examined(folder)).findings, 'behind its history')).toMatchObject([
      { message: expect.stringContaining('the last change'), remedy: '--fix' },
    ]);
    expect(await readFile(file, 'utf8')).toBe(older);
    await examined(folder, true);
    expect(await readFile(file, 'utf8')).toBe(newer);
  });

  it('leaves a file that another program has changed to its editor', async () => {
    const { folder, file } = await deskWith();
    const edited = (await readFile(file, 'utf8')).replace('The lake', 'The dam');
    await writeFile(file, edited);
    for (const fix of [false, true]) {
      expect(only((await examined(folder, fix)).findings, 'unlike its history')).toMatchObject([
        { message: expect.stringContaining('Another program'), remedy: 'by hand' },
      ]);
      expect(await readFile(file, 'utf8')).toBe(edited);
    }
  });

  it('says that a history ends in something that is no change, and takes it off when told to', async () => {
    const { folder, history } = await deskWith();
    const sound = await readFile(history, 'utf8');
    await appendFile(history, '{"id":"378a9e6d-2752');
    expect(only((await examined(folder)).findings, 'damaged')).toMatchObject([{ remedy: '--fix' }]);
    const report = await examined(folder, true);
    expect(only(report.findings, 'damaged')).toMatchObject([{ remedy: 'mended' }]);
    expect(await readFile(history, 'utf8')).toBe(sound);
    expect(report.setAside).toEqual([expect.stringContaining(`${lake.id}.json.history`)]);
  });

  it('names an article without a history, which is all there but cannot be gone back in', async () => {
    const { folder, history } = await deskWith();
    await rm(history);
    expect(only((await examined(folder)).findings, 'without history')).toMatchObject([{ remedy: 'by hand' }]);
  });

  it('names an article that cannot be read, and looks at the others', async () => {
    const { folder, file } = await deskWith({ type: 'article.created', article: article({ headline: 'The dam' }) });
    await rm(file);
    await mkdir(file);
    const report = await examined(folder);
    expect(only(report.findings, 'unreadable')).toMatchObject([
      { subject: `articles/2018/11/${lake.id}.json`, remedy: 'by hand' },
    ]);
    expect(report.articles).toBe(1);
  });

  it('takes nothing amiss in an article that was removed', async () => {
    const { folder } = await deskWith({ type: 'article.removed', article: lake });
    await examined(folder);
    expect(await examined(folder)).toMatchObject({ findings: [], articles: 0 });
  });

  it('names what is nothing of Galley’s, and what lies in the wrong place, and leaves it there', async () => {
    const { folder, file, layout } = await deskWith();
    const misplaced = path.join(layout.articles, '2017', '01', path.basename(file));
    await lay(misplaced, await readFile(file));
    await lay(path.join(layout.history, `${lake.id} (conflict).jsonl`), '');
    const report = await examined(folder, true);
    expect(only(report.findings, 'orphan').map(({ subject, remedy }) => [subject, remedy])).toEqual([
      [`articles/2017/01/${lake.id}.json`, 'by hand'],
      [`history/${lake.id} (conflict).jsonl`, 'by hand'],
    ]);
    expect((await stat(misplaced)).isFile()).toBe(true);
  });

  it('removes what was left over, when told to', async () => {
    const { folder, layout } = await deskWith();
    const temporary = path.join(layout.articles, '2018', '11', 'x.json.0123456789ab.tmp');
    const partial = path.join(layout.bundles, '.1.partial-999999999-0123456789ab');
    await lay(temporary, 'half');
    await lay(path.join(partial, 'page.html'), 'half');
    expect(brief(await examined(folder)).filter(([trouble]) => trouble === 'left over')).toEqual([
      ['left over', '--fix'],
      ['left over', '--fix'],
    ]);
    expect((await stat(temporary)).isFile()).toBe(true);
    await examined(folder, true);
    expect(await readdir(path.dirname(temporary))).toEqual([`${lake.id}.json`]);
    expect(await readdir(layout.bundles)).toEqual([]);
  });

  it('names the record of a bundle that cannot be read', async () => {
    const { folder, layout } = await deskWith();
    await lay(path.join(layout.bundles, '3', 'manifest.json'), '{');
    expect(only((await examined(folder)).findings, 'damaged')).toMatchObject([
      { subject: 'bundles/3', remedy: 'by hand' },
    ]);
  });
});
