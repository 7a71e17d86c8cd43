import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { documentFile, layoutOf } from '../../../electron/store/layout';
import { article, articleId } from '../../builders/article';
import { commit } from '../../builders/commit';
import { card } from '../../builders/list';
import { newDesk, openDesk } from '../../builders/openDesk';
import { temporaryFolder } from '../../builders/temporaryFolder';
import { galleyCommand, json } from './galleyCommand';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const galley = galleyCommand();

/** A desk with one article, a related card of which names nothing. */
async function desk() {
  const folder = await newDesk();
  const session = await openDesk(folder);
  const lake = article({ related: [card({ articleId: articleId('gone') })] });
  await session.commit([commit({ type: 'article.created', article: lake })], 'window');
  await session.catalogue.current();
  await session.close();
  return {
    folder,
    lake,
    on: ['--workspace', folder],
    file: documentFile(layoutOf(folder), { kind: 'article', id: lake.id }),
  };
}

describe('galley doctor', () => {
  it('says that all is well, and exits with 0', async () => {
    const folder = await newDesk();
    await galley.run(['doctor', '--workspace', folder]);
    const { code, out, err } = await galley.run(['doctor', '--workspace', folder]);
    expect({ code, out, err }).toEqual({ code: 0, out: 'Nothing is wrong with the 0 articles.\n', err: '' });
  });

  it('makes an index that was lost, and exits with 0', async () => {
    const folder = await newDesk();
    await rm(layoutOf(folder).index, { force: true });
    const ended = await galley.run(['doctor', '--workspace', folder, '--json']);
    expect({ code: ended.code, ...json(ended) }).toMatchObject({
      code: 0,
      clean: true,
      findings: [{ trouble: 'index', remedy: 'mended' }],
    });
  });

  it('names what it finds, touches no article, and exits with 1', async () => {
    const { on, file, lake } = await desk();
    const before = await readFile(file, 'utf8');
    const words = await galley.run(['doctor', ...on]);
    expect(words.code).toBe(1);
    expect(words.out).toContain('broken reference (1)');
    expect(words.out).toContain(`articles/2018/11/${lake.id}.json: A related card names article`);
    expect(words.err).toContain('“galley doctor --fix” mends 1 of them.');
    const ended = await galley.run(['doctor', ...on, '--json']);
    expect({ code: ended.code, ...json(ended) }).toMatchObject({
      code: 1,
      clean: false,
      articles: 1,
      findings: [{ trouble: 'broken reference', remedy: '--fix' }],
    });
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('mends it when told to, says so, and exits with 0', async () => {
    const { on } = await desk();
    const ended = await galley.run(['doctor', '--fix', ...on]);
    expect(ended.out).toContain('mended');
    expect(ended.code).toBe(0);
    expect((await galley.run(['doctor', ...on])).code).toBe(0);
  });

  it('exits with 1 when something is left for somebody to look at', async () => {
    const { on, file } = await desk();
    await writeFile(file, (await readFile(file, 'utf8')).replace('Anna Petrosyan', 'Anna P.'));
    const ended = await galley.run(['doctor', '--fix', ...on, '--json']);
    expect(ended.code).toBe(1);
    expect(json(ended).findings).toContainEqual(
      expect.objectContaining({ trouble: 'unlike its history', remedy: 'by hand' }),
    );
  });

  it('looks at a folder that is open elsewhere, and says that it mends nothing there', async () => {
    const { on, folder } = await desk();
    await openDesk(folder);
    const looked = await galley.run(['doctor', ...on]);
    expect(looked.err).toContain('is open in');
    expect(looked.out).toContain('broken reference (1)');
    const fix = await galley.run(['doctor', '--fix', ...on, '--json']);
    expect({ code: fix.code, ...json(fix) }).toMatchObject({ code: 1, error: { code: 'locked' } });
  });

  it('says that there is no workspace', async () => {
    const ended = await galley.run(['doctor', '--workspace', path.join(await temporaryFolder(), 'gone'), '--json']);
    expect({ code: ended.code, ...json(ended) }).toMatchObject({ code: 2, error: { code: 'not a workspace' } });
  });
});
