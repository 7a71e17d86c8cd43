import { describe, expect, it, vi } from 'vitest';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { source } from '../../builders/newsroom';
import { newDesk, openDesk } from '../../builders/openDesk';
import { galleyCommand, json } from './galleyCommand';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const galley = galleyCommand();

const reuters = source({ name: 'Reuters', kind: 'agency' });
const wire = source({ name: 'Reuters news', kind: 'agency', printedAs: 'the wire' });
const heron = source({ name: 'Heron', kind: 'eyewitness', sealed: 'galley-sealed-1 and so on' });
const from = (id: typeof wire.id) => [{ sourceId: id, role: 'agency', part: 'from' }] as const;
const lake = article({ headline: 'Lake', slug: 'lake', sources: from(wire.id), sourceLine: '' });
const dam = article({ headline: 'Dam', slug: 'dam', sources: from(wire.id), sourceLine: 'as the wire says' });

async function desk(): Promise<string> {
  const folder = await newDesk();
  const session = await openDesk(folder);
  const changes = [
    ...[reuters, wire, heron].map((one) => ({ type: 'source.added' as const, source: one })),
    ...[lake, dam].map((one) => ({ type: 'article.created' as const, article: one })),
  ];
  await session.commit(
    changes.map((change) => commit(change)),
    'a test',
  );
  await session.close();
  return folder;
}

const listed = async (folder: string) => json(await galley.run(['sources', '--workspace', folder, '--json']));

describe('galley sources', () => {
  it('prints the sources with their uses, those used most first, and nothing of what is sealed', async () => {
    const folder = await desk();
    expect(await listed(folder)).toMatchObject([
      { id: wire.id, uses: 2, isProtected: false },
      { id: heron.id, name: 'Heron', uses: 0, isProtected: true },
      { id: reuters.id, uses: 0 },
    ]);
    const { code, out } = await galley.run(['sources', '--workspace', folder]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(`     2  ${wire.id}  Reuters news (agency, printed as “the wire”)`);
    expect(out).toContain('Heron (eyewitness, protected)');
    expect(JSON.stringify(await listed(folder)) + out).not.toContain('galley-sealed-1');
  });

  it('merges them, once it has said what would become of which articles', async () => {
    const folder = await desk();
    const words = ['sources', 'merge', wire.id, '--into', reuters.id, '--workspace', folder];
    const planned = await galley.run([...words, '--dry-run']);
    expect(planned.code).toBe(0);
    expect(planned.out).toContain('Articles that refer to it: 2.');
    expect(planned.out).toContain('stay as they are: 1.');
    expect(planned.out).toContain('source: the wire\n      → Reuters');
    expect(json(await galley.run([...words, '--dry-run', '--json']))).toMatchObject({ articles: 2, ownLines: 1 });
    expect(await listed(folder)).toHaveLength(3);

    expect(json(await galley.run([...words, '--json']))).toMatchObject({ changed: 3, skipped: [], ownLines: 1 });
    expect(await listed(folder)).toMatchObject([{ id: reuters.id, uses: 2 }, { id: heron.id }]);
    const shown = await galley.run(['show', lake.id, '--workspace', folder]);
    expect(shown.out).toContain('source: Reuters');
  });

  it('renames one, which is printed as before unless that is said, too', async () => {
    const folder = await desk();
    const words = ['sources', 'rename', wire.id, '--workspace', folder];
    expect((await galley.run([...words, '--name', 'The wire'])).out).toContain('Done. Articles that refer to it: 2.');
    expect((await listed(folder))[0]).toMatchObject({ name: 'The wire', printedAs: 'the wire' });
    await galley.run([...words, '--name', 'The wire', '--printed-as', 'news agencies']);
    expect((await listed(folder))[0]).toMatchObject({ printedAs: 'news agencies' });
  });

  it('ends with 1 for a source that is not there or a name that is taken, and with 2 for what is no source', async () => {
    const folder = await desk();
    const run = async (...words: readonly string[]) => {
      const ended = await galley.run(['sources', ...words, '--workspace', folder, '--json']);
      return [ended.code, json(ended).error.code];
    };
    expect(await run('merge', 'nobody', '--into', reuters.id)).toEqual([1, 'missing']);
    expect(await run('rename', wire.id, '--name', 'REUTERS')).toEqual([1, 'exists']);
    expect(await run('rename', wire.id, '--name', ' ')).toEqual([2, 'wrong use']);
    expect(await run('rename', '../galley', '--name', 'Out')).toEqual([2, 'wrong use']);
    expect(await run('merge', wire.id)).toEqual([2, 'wrong use']);
    expect(await listed(folder)).toHaveLength(3);
  });
});
