import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import type { WorkspaceReport } from '../../shared/contract/answers';
import { newDesk, openDesk } from '../builders/openDesk';
import { commitAll, created, fileOf, historyOf, lake, standfirst } from './lake';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

/** A desk that was closed in order, with one article of two changes. */
async function closedDesk(): Promise<string> {
  const folder = await newDesk();
  const session = await openDesk(folder);
  await commitAll(session, created, standfirst(lake.standfirst, 'Saved'));
  await session.close();
  return folder;
}

/** The file that a report says something is kept at. */
const keptBy = ({ message }: WorkspaceReport) => message.match(/kept at (.+)\.$/)?.[1] ?? '';

describe('a history whose last line a power cut has torn', () => {
  it('gives all that is whole, and the rest is kept and told', async () => {
    const folder = await closedDesk();
    const torn = '{"id":"0f0c8a52-6a0f-4f53-9d2b-0c7c3f1e9a41","at":"2018-11-19T10:';
    await appendFile(historyOf(folder), torn);
    const session = await openDesk(folder);
    expect(await session.article(lake.id)).toMatchObject({ sequence: 2, article: { standfirst: 'Saved' } });
    const [report = { subject: '', message: '' }] = session.reports;
    expect(report.message).toContain(`The last ${torn.length} bytes of the history`);
    expect(report.message).toContain('Everything before them is there');
    expect(await readFile(keptBy(report), 'utf8')).toBe(torn);
    await commitAll(session, standfirst('Saved', 'Typed after'));
    await session.close();
    const next = await openDesk(folder);
    expect(await next.article(lake.id)).toMatchObject({ sequence: 3, article: { standfirst: 'Typed after' } });
    expect(next.reports).toEqual([]);
  });
});

describe('an article’s file that was spoilt while Galley was not running', () => {
  it.each([
    ['truncated', (file: string) => truncate(file, 200), 'JSON'],
    ['empty', (file: string) => truncate(file, 0), 'it is empty'],
    ['no JSON', (file: string) => writeFile(file, 'see you tomorrow'), 'JSON'],
    [
      'that of another article',
      async (file: string) =>
        writeFile(file, (await readFile(file, 'utf8')).replaceAll(lake.id, '01672b4e-21c0-7eee-832b-05b8f72244cc')),
      'which is not its name',
    ],
  ])('(%s) is rebuilt from its history; as it was found it is kept and told', async (_how, spoil, why) => {
    const folder = await closedDesk();
    const [file, sound] = [fileOf(folder), await readFile(fileOf(folder), 'utf8')];
    await spoil(file);
    const spoilt = await readFile(file, 'utf8');
    const session = await openDesk(folder);
    expect(await session.article(lake.id)).toMatchObject({ sequence: 2, article: { standfirst: 'Saved' } });
    const [report = { subject: '', message: '' }] = session.reports;
    expect(report.message).toContain(why);
    expect(report.message).toContain('It was rebuilt from its history');
    expect(await readFile(keptBy(report), 'utf8')).toBe(spoilt);
    await session.close();
    expect(await readFile(file, 'utf8')).toBe(sound);
  });
});
