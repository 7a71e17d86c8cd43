import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { waive } from '../../../shared/checks/waive';
import type { Article } from '../../../shared/model/article';
import { bodyOfParagraphs } from '../../../shared/model/body';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { newDesk, openDesk } from '../../builders/openDesk';
import { temporaryFolder } from '../../builders/temporaryFolder';
import { galleyCommand, json } from './galleyCommand';

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
const reference = path.join(projectRoot, '../shared/reference/article-page.txt');

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const galley = galleyCommand();

// The thread that reads proofs, beside the command as in a build.
beforeAll(async () => {
  await build({
    cwd: projectRoot,
    input: { proofreading: 'electron/proofreading.ts' },
    platform: 'node',
    external: [/^node:/],
    logLevel: 'warn',
    output: { dir: path.dirname(galley.program), format: 'esm', entryFileNames: '[name].js', codeSplitting: false },
  });
});

/** A desk with such an article. */
async function deskWith(given: Partial<Article>): Promise<{ readonly folder: string; readonly article: Article }> {
  const folder = await newDesk();
  const session = await openDesk(folder);
  const made = article({ state: 'draft', ...given });
  await session.commit([commit({ type: 'article.created', article: made })], 'test');
  await session.close();
  return { folder, article: made };
}

describe('galley check', () => {
  it('says what is to be mended in an article, and exits with 1 when something must be', async () => {
    const { folder, article: made } = await deskWith({
      body: bodyOfParagraphs(['On Tuesday (19 November) the goverment met.', 'It rose. '.repeat(150)]),
    });
    const { code, out, err } = await galley.run(['check', made.id, '--workspace', folder]);
    expect(out.trim().split('\n')).toEqual([
      made.headline,
      `  ${made.id}  draft`,
      '  must    “Tuesday (19 November)” cannot be: in 2018 that was a Monday. (Write “Monday”)',
      '  should  “goverment” is not in the dictionary. (Write “government”)',
    ]);
    expect({ code, err }).toEqual({ code: 1, err: 'galley: 1 thing has to be mended first.\n' });
  });

  it('gives programs the findings with their places and the names of their fixes', async () => {
    const { folder } = await deskWith({ kicker: '', body: bodyOfParagraphs(['It rose. '.repeat(200)]) });
    const ended = await galley.run(['check', '--all', '--json', '--workspace', folder]);
    expect(ended.code).toBe(0);
    expect(json(ended)).toMatchObject([
      {
        article: { state: 'draft' },
        findings: [
          { check: 'kicker missing', level: 'should', where: { is: 'field', field: 'kicker' }, subject: '', fixes: [] },
        ],
      },
    ]);
  });

  it('lets what was waved through stand, and says why', async () => {
    const { folder, article: made } = await deskWith({
      body: bodyOfParagraphs(['On Tuesday (19 November) it rose.', 'It rose. '.repeat(150)]),
    });
    const session = await openDesk(folder);
    const at = '2018-11-20T12:00:00.000Z';
    const subject = 'Tuesday (19 November)';
    const waiver = { reason: 'As the decree has it.', by: 'Anna', at };
    await session.commit([commit(waive(made, { check: 'weekday against date', subject }, waiver))], 'test');
    await session.close();
    const { code, out } = await galley.run(['check', made.id, '--workspace', folder]);
    expect(code).toBe(0);
    expect(out).toContain('that was a Monday. It may stand: As the decree has it.');
  });

  it('checks a page as the draft that it would become, and keeps nothing of it', async () => {
    const folder = await newDesk();
    const page = path.join(await temporaryFolder(), 'page.txt');
    await writeFile(page, 'A lake rises\n\nThe lake rose as the the winter went.\n\nsource: own\n');
    const { code, out } = await galley.run(['check', '--file', page, '--workspace', folder]);
    expect(code).toBe(0);
    expect(out).toContain('“the the”: the word stands twice.');
    expect(json(await galley.run(['articles', '--workspace', folder, '--json']))).toEqual([]);
  });

  it.skipIf(!existsSync(reference))('finds what is true of the reference page (skipped without it)', async () => {
    const { code, out } = await galley.run(['check', '--file', reference, '--workspace', await newDesk()]);
    expect(code).toBe(0);
    expect(out.match(/^ {2}(?:must|should|note) .*$/gm)?.map((line) => line.trim())).toEqual([
      'should  There is no kicker.',
      'should  There is no standfirst: cards show the first paragraph in its place.',
      'should  A lead photo is wanted, and none is there yet.',
      'should  “Releations” is not in the dictionary. (Write “Relations”)',
      'should  “a a”: the word stands twice. (Take one out)',
      'should  “one day” stands before what it measures, and wants a hyphen. (Write “one-day”)',
    ]);
  });

  it('says where nobody reads proofs', async () => {
    const { folder, article: made } = await deskWith({ language: 'az' });
    const { err } = await galley.run(['check', made.id, '--workspace', folder]);
    expect(err).toBe('Nobody here reads proofs in Azerbaijani.\n');
  });

  it('wants to be told what to check', async () => {
    const folder = await newDesk();
    expect((await galley.run(['check', '--workspace', folder])).code).toBe(2);
    expect((await galley.run(['check', 'nothing', '--workspace', folder])).err).toContain(
      'There is no article nothing',
    );
  });
});
