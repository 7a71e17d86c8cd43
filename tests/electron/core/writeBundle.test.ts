import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { swapIn } from '../../../electron/core/swapIn';
import { verifyBundle } from '../../../electron/core/verifyBundle';
import { walkFolder } from '../../../electron/core/walkFolder';
import { writeBundle } from '../../../electron/core/writeBundle';
import { temporaryFolder } from '../../builders/temporaryFolder';
import { layRendition, photoId, planWithPhoto, writtenBundle } from '../../builders/writtenBundle';

/** Every file below a folder with its text. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const found = [...(await walkFolder(folder))].filter(([, kind]) => kind === 'file');
  const texts = found.map(async ([place]) => [place, await readFile(path.join(folder, place), 'latin1')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** A place to export to, with the photo's original elsewhere. */
async function desk() {
  const [parent, vault] = await Promise.all([temporaryFolder(), temporaryFolder()]);
  const photoFile = await layRendition(vault);
  const write = async (headline: string, name = 'bundle') =>
    writeBundle(await planWithPhoto(headline), path.join(parent, name), photoFile, () => undefined);
  return { parent, folder: path.join(parent, 'bundle'), photoFile, write };
}

const written = { ok: true, value: undefined };
const wrong = async (folder: string) => {
  const verification = await verifyBundle(folder);
  if (!verification.ok) return verification.message;
  const { missing, altered, extra } = verification.value;
  return [...missing, ...altered, ...extra];
};

describe('writeBundle', () => {
  it('writes every file of the plan and the manifest, and nothing beside them', async () => {
    const { parent, folder, photoFile } = await desk();
    const plan = await planWithPhoto();
    expect(await writeBundle(plan, folder, photoFile, () => undefined)).toEqual(written);
    expect(Object.keys(await contentOf(folder)).sort()).toEqual(
      ['manifest.json', ...plan.manifest.files.map((file) => file.path)].sort(),
    );
    expect(await wrong(folder)).toEqual([]);
    expect(await readdir(parent)).toEqual(['bundle']);
  });

  it('writes the same bytes for the same state', async () => {
    const { folder, parent, write } = await desk();
    await write('The lake');
    await write('The lake', 'again');
    expect(await contentOf(folder)).toEqual(await contentOf(path.join(parent, 'again')));
  });

  it('counts its steps, and is done only when the bundle is in its place', async () => {
    const { folder, photoFile } = await desk();
    const plan = await planWithPhoto();
    const steps: [number, number][] = [];
    await writeBundle(plan, folder, photoFile, (done, total) => void steps.push([done, total]));
    const total = plan.files.length + 1;
    expect(steps).toEqual(Array.from({ length: total }, (_, index) => [index + 1, total]));
  });

  it('fills an empty folder, and one with only what a desktop leaves there', async () => {
    const { parent, folder, write } = await desk();
    await mkdir(folder);
    expect(await write('The lake')).toEqual(written);
    await mkdir(path.join(parent, 'other'));
    await writeFile(path.join(parent, 'other/.DS_Store'), '');
    expect(await write('The lake', 'other')).toEqual(written);
    expect(await wrong(path.join(parent, 'other'))).toEqual([]);
  });

  it('replaces an earlier bundle, of which nothing stays', async () => {
    const { parent, folder, write } = await desk();
    await write('The lake');
    await rm(path.join(folder, 'index.html'));
    await writeFile(path.join(folder, 'style.css'), 'altered');
    expect(await write('The dam')).toEqual(written);
    expect(await wrong(folder)).toEqual([]);
    expect((await contentOf(folder))['articles/lake.html']).toContain('The dam');
    expect(await readdir(parent)).toEqual(['bundle']);
  });

  it('follows a link to the folder, and leaves the link', async () => {
    const { parent, folder, write } = await desk();
    await write('The lake');
    await symlink(folder, path.join(parent, 'site'));
    expect(await write('The dam', 'site')).toEqual(written);
    expect((await contentOf(folder))['articles/lake.html']).toContain('The dam');
    expect((await readdir(parent, { withFileTypes: true })).find(({ name }) => name === 'site')?.isSymbolicLink()).toBe(
      true,
    );
  });
});

describe('writeBundle to a place that is taken', () => {
  const occupied = async (lay: (folder: string) => Promise<unknown>, named: string) => {
    const { parent, folder, write } = await desk();
    await lay(folder);
    const before = await contentOf(parent);
    expect(await write('The lake')).toMatchObject({ code: 'occupied', message: expect.stringContaining(named) });
    expect(await contentOf(parent)).toEqual(before);
  };

  it('touches no folder that holds other things', () =>
    occupied(async (folder) => {
      await mkdir(folder);
      await writeFile(path.join(folder, 'thesis.txt'), 'years of work');
    }, 'other things'));

  it('touches no folder with a manifest of another program', () =>
    occupied(async (folder) => {
      await mkdir(folder);
      await writeFile(path.join(folder, 'manifest.json'), '{"name":"app"}');
    }, 'other things'));

  it('touches no bundle that somebody put something into, and names it', () =>
    occupied(async (folder) => {
      await writtenBundle(path.dirname(folder));
      await mkdir(path.join(folder, 'notes'));
      await writeFile(path.join(folder, 'notes/CNAME'), 'example.org');
    }, 'notes/CNAME'));

  it('touches no file', () => occupied((folder) => writeFile(folder, 'text'), 'is not a folder'));

  it('touches no whole disk', async () => {
    const { photoFile } = await desk();
    const plan = await planWithPhoto();
    expect(await writeBundle(plan, path.parse(process.cwd()).root, photoFile, () => undefined)).toMatchObject({
      code: 'occupied',
    });
  });
});

describe('writeBundle to a place within a workspace', () => {
  it.each(['', 'bundles', 'bundles/site', 'history/site', 'articles/2018/site', '.galley/site'])(
    'touches nothing in it: %j',
    async (place) => {
      const { parent, photoFile } = await desk();
      const workspace = path.join(parent, 'desk');
      for (const name of ['bundles', 'history', 'articles/2018', '.galley']) {
        await mkdir(path.join(workspace, name), { recursive: true });
      }
      await writeFile(path.join(workspace, 'galley.json'), '{}');
      await symlink(workspace, path.join(parent, 'link'));
      const before = [...(await walkFolder(parent)).keys()];
      const plan = await planWithPhoto();
      for (const name of ['desk', 'link']) {
        const folder = path.join(parent, name, place);
        expect(await writeBundle(plan, folder, photoFile, () => undefined)).toMatchObject({
          code: 'occupied',
          message: expect.stringContaining(`within the workspace “${workspace}”`),
        });
      }
      expect([...(await walkFolder(parent)).keys()]).toEqual(before);
    },
  );

  it('touches no folder that a workspace lies in, even with a bundle around it', async () => {
    const { parent, write } = await desk();
    await write('The lake');
    const inside = path.join(parent, 'bundle/desk');
    await mkdir(inside);
    await writeFile(path.join(inside, 'galley.json'), '{}');
    expect(await write('The dam')).toMatchObject({ code: 'occupied', message: expect.stringContaining('desk/') });
    expect(await readdir(inside)).toEqual(['galley.json']);
  });
});

describe('writeBundle when something fails', () => {
  /** Writes over an earlier bundle, or where none is yet, after something was spoilt. */
  const failing = async (spoil: (photo: string, folder: string) => Promise<unknown>, earlier: boolean) => {
    const { parent, folder, photoFile, write } = await desk();
    if (earlier) await write('The earlier lake');
    const before = await contentOf(parent);
    await spoil(photoFile(photoId), folder);
    const result = await write('The dam');
    expect(await contentOf(parent)).toEqual(before);
    expect(await readdir(parent)).toEqual(earlier ? ['bundle'] : []);
    return result;
  };

  it.each([true, false])(
    'leaves what was there when a rendition is missing (an earlier bundle: %s)',
    async (earlier) => {
      expect(await failing((photo) => rm(photo), earlier)).toMatchObject({
        code: 'disk',
        message: expect.stringMatching(/photo [0-9a-f]{64} for the site was changed.*is as it was/),
      });
    },
  );

  it.each([true, false])(
    'leaves what was there when a rendition has other bytes (an earlier bundle: %s)',
    async (earlier) => {
      expect(await failing((photo) => writeFile(photo, 'These bytes stand for no photo.'), earlier)).toMatchObject({
        code: 'disk',
        message: expect.stringContaining('was changed by another program'),
      });
    },
  );

  it('says when the folder around the target is gone, or is a file', async () => {
    const { parent, photoFile } = await desk();
    const plan = await planWithPhoto();
    const to = (...names: string[]) => writeBundle(plan, path.join(parent, ...names), photoFile, () => undefined);
    expect(await to('gone', 'bundle')).toMatchObject({
      code: 'disk',
      message: expect.stringContaining(`There is no folder “${path.join(parent, 'gone')}”`),
    });
    expect(await to('far', 'gone', 'bundle')).toMatchObject({ code: 'disk' });
    await writeFile(path.join(parent, 'file'), '');
    expect(await to('file', 'bundle')).toMatchObject({ code: 'disk' });
    expect(await readdir(parent)).toEqual(['file']);
  });

  it.skipIf(process.getuid?.() === 0)('says when the folder around the target may not be written to', async () => {
    const { parent, write } = await desk();
    await chmod(parent, 0o500);
    const result = await write('The lake');
    await chmod(parent, 0o700);
    expect(result).toMatchObject({ code: 'disk', message: expect.stringContaining('may not be written to') });
  });

  it('copies a photo whose original may only be read', async () => {
    const { folder, photoFile, write } = await desk();
    await chmod(photoFile(photoId), 0o400);
    expect(await write('The lake')).toEqual(written);
    expect(await wrong(folder)).toEqual([]);
  });

  it('puts the earlier bundle back when the new one cannot take its place', async () => {
    const { parent, folder, write } = await desk();
    await write('The lake');
    const before = await contentOf(parent);
    await expect(swapIn(path.join(parent, 'never written'), folder)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await contentOf(parent)).toEqual(before);
    expect(await readdir(parent)).toEqual(['bundle']);
  });
});

describe('what a killed export leaves', () => {
  /** The number of a process that has ended. */
  const dead = () => spawnSync(process.execPath, ['-e', '']).pid;
  const chance = 'abcdef012345';

  it('is cleared away by the next one to the same folder, but not what another is writing', async () => {
    const { parent, write } = await desk();
    const others = [`.other.partial-${dead()}-${chance}`, `.bundle.partial-${process.pid}-${chance}`];
    for (const name of others) await mkdir(path.join(parent, name));
    await mkdir(path.join(parent, `.bundle.partial-${dead()}-${chance}/articles`), { recursive: true });
    await write('The lake');
    expect((await readdir(parent)).sort()).toEqual([...others, 'bundle'].sort());
  });

  it('comes back when it was the earlier bundle, put aside, and the next export fails', async () => {
    const { parent, folder, photoFile, write } = await desk();
    await write('The lake');
    const before = await contentOf(folder);
    await rename(folder, path.join(parent, `.bundle.replaced-${dead()}-${chance}`));
    await rm(photoFile(photoId));
    expect(await write('The dam')).toMatchObject({ code: 'disk' });
    expect(await readdir(parent)).toEqual(['bundle']);
    expect(await contentOf(folder)).toEqual(before);
  });

  it('goes when it was put aside and the new bundle had taken its place', async () => {
    const { parent, folder, write } = await desk();
    await write('The lake');
    await mkdir(path.join(parent, `.bundle.replaced-${dead()}-${chance}`));
    await write('The dam');
    expect(await readdir(parent)).toEqual(['bundle']);
    expect(await wrong(folder)).toEqual([]);
  });
});
