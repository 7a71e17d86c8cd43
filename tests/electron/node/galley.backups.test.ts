import { chmod, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { newDesk, openDesk } from '../../builders/openDesk';
import { temporaryFolder } from '../../builders/temporaryFolder';
import { galleyCommand, json } from './galleyCommand';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const galley = galleyCommand();

/** A desk with one article, and one backup of it. */
async function backedUp() {
  const desk = await newDesk();
  const on = ['--workspace', desk];
  const { article } = json(await galley.run(['import', '-', ...on, '--json'], 'The lake rises\n\nBy a hand.'));
  const folder = await temporaryFolder();
  const backup = json(await galley.run(['backup', ...on, '--to', folder, '--json']));
  return { desk, on, id: String(article.id), folder, backup };
}

describe('galley backup', () => {
  it('copies a workspace that another Galley holds, and lists what there is', async () => {
    const desk = await newDesk();
    await openDesk(desk);
    const folder = await temporaryFolder();
    const { code, out, err } = await galley.run(['backup', '--workspace', desk, '--to', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Backup \S+ is in .*: \d+ files\.\n$/);
    const listed = json(await galley.run(['backups', '--workspace', desk, '--from', folder, '--json']));
    expect(listed).toMatchObject([{ kept: 'asked for', files: expect.any(Number), bytes: expect.any(Number) }]);
  });

  it('needs a folder, chosen before or now, and one that fits', async () => {
    const desk = await newDesk();
    const none = await galley.run(['backup', '--workspace', desk, '--json']);
    expect({ code: none.code, ...json(none) }).toMatchObject({ code: 2, error: { code: 'no folder' } });
    const inside = await galley.run(['backup', '--workspace', desk, '--to', desk, '--json']);
    expect({ code: inside.code, ...json(inside) }).toMatchObject({ code: 2, error: { code: 'unfit' } });
    const gone = await galley.run(['backup', '--workspace', desk, '--to', path.join(desk, '..', 'gone'), '--json']);
    expect({ code: gone.code, ...json(gone) }).toMatchObject({ code: 1, error: { code: 'missing' } });
    expect(json(await galley.run(['backups', '--workspace', desk, '--json']))).toEqual([]);
  });

  it('says that there is no workspace', async () => {
    const nowhere = await temporaryFolder();
    for (const words of [['backup'], ['backups'], ['restore', '2026-01-01T000000Z', '--preview']]) {
      expect((await galley.run([...words, '--workspace', nowhere])).code).not.toBe(0);
    }
  });
});

describe('galley restore', () => {
  it('shows what differs, and writes nothing', async () => {
    const { on, id, backup, desk } = await backedUp();
    const same = await galley.run(['restore', backup.folder, '--preview', ...on]);
    expect({ code: same.code, out: same.out }).toEqual({
      code: 0,
      out: `Articles in backup ${backup.id}: 1. Differing from the workspace now: 0.\n`,
    });
    const session = await openDesk(desk);
    const lake = await session.article(id as never);
    if (!lake) throw new Error('The article is gone');
    await session.commit(
      [
        {
          id: '378a9e6d-2752-4fff-83a8-d06377cb2c19',
          at: '2026-11-23T09:00:00.000Z',
          change: { type: 'article.removed', article: lake.article },
        },
      ],
      'window',
    );
    await session.close();
    const looked = json(await galley.run(['restore', backup.folder, '--preview', ...on, '--json']));
    expect(looked).toMatchObject({ articles: 1, differing: [{ id, is: 'only in the backup' }], damaged: [] });
  });

  it('writes the backup out as a workspace, also where the one it is of is gone', async () => {
    const { desk, id, backup } = await backedUp();
    await rm(desk, { recursive: true });
    const target = path.join(await temporaryFolder(), 'restored');
    const restored = json(await galley.run(['restore', backup.folder, '--to', target, '--workspace', desk, '--json']));
    expect(restored).toEqual({ folder: target, files: backup.files, damaged: [] });
    expect(json(await galley.run(['articles', '--workspace', target, '--json']))).toMatchObject([{ id }]);
  });

  it('names what is damaged and exits with 1, but writes the rest', async () => {
    const { on, backup } = await backedUp();
    const file = path.join(backup.folder, 'workspace', 'taxonomy.json');
    await chmod(file, 0o644);
    await writeFile(file, '{');
    const preview = await galley.run(['restore', backup.folder, '--preview', ...on, '--json']);
    expect({ code: preview.code, ...json(preview) }).toMatchObject({ code: 1, damaged: ['taxonomy.json'] });
    const target = path.join(await temporaryFolder(), 'restored');
    const restored = await galley.run(['restore', backup.folder, '--to', target, ...on]);
    expect(restored.code).toBe(1);
    expect(restored.out).toContain('damaged: taxonomy.json');
    expect(await readdir(target)).toContain('galley.json');
  });

  it('needs to know where to, and takes only an empty folder', async () => {
    const { on, backup, desk } = await backedUp();
    const unsaid = await galley.run(['restore', backup.folder, ...on, '--json']);
    expect({ code: unsaid.code, ...json(unsaid) }).toMatchObject({ code: 2, error: { code: 'wrong use' } });
    const full = await galley.run(['restore', backup.folder, '--to', desk, ...on, '--json']);
    expect({ code: full.code, ...json(full) }).toMatchObject({ code: 2, error: { code: 'occupied' } });
    const unknown = await galley.run(['restore', '2020-01-01T000000-000Z', '--to', desk, ...on, '--json']);
    expect({ code: unknown.code, ...json(unknown) }).toMatchObject({ code: 1, error: { code: 'missing' } });
  });
});
