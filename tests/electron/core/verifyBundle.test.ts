import { appendFile, cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyBundle } from '../../../electron/core/verifyBundle';
import { temporaryFolder } from '../../builders/temporaryFolder';
import { photoId, writtenBundle } from '../../builders/writtenBundle';

/** A bundle that was written and then tampered with, verified. */
async function verified(tamper: (folder: string) => Promise<unknown>) {
  const { folder } = await writtenBundle(await temporaryFolder());
  await tamper(folder);
  const verification = await verifyBundle(folder);
  if (!verification.ok) return verification;
  const { missing, altered, extra } = verification.value;
  return { missing, altered, extra };
}

const nothing = { missing: [], altered: [], extra: [] };
const page = 'articles/lake.html';

describe('verifyBundle', () => {
  it('finds nothing wrong with a bundle as it was written', async () => {
    const { folder, plan } = await writtenBundle(await temporaryFolder());
    const { id, sequence, files } = plan.manifest;
    expect(await verifyBundle(folder)).toEqual({
      ok: true,
      value: { folder, id, sequence, files: files.length, ...nothing },
    });
  });

  it('finds nothing wrong with a copy of it', async () => {
    expect(
      await verified(async (folder) => {
        await cp(folder, `${folder}-copy`, { recursive: true });
        await rm(folder, { recursive: true });
        await rename(`${folder}-copy`, folder);
      }),
    ).toEqual(nothing);
  });

  it('names a file that is missing', async () => {
    expect(await verified((folder) => rm(path.join(folder, page)))).toEqual({ ...nothing, missing: [page] });
  });

  it('names a file that is longer, and one of the same length with other bytes', async () => {
    expect(await verified((folder) => appendFile(path.join(folder, page), ' '))).toEqual({
      ...nothing,
      altered: [page],
    });
    const photo = `photos/${photoId}-1600.jpg`;
    expect(
      await verified(async (folder) => {
        const bytes = await readFile(path.join(folder, photo));
        bytes[0] = 1;
        await writeFile(path.join(folder, photo), bytes);
      }),
    ).toEqual({ ...nothing, altered: [photo] });
  });

  it('names what is extra: files, also in folders of their own, and empty folders', async () => {
    expect(
      await verified(async (folder) => {
        await writeFile(path.join(folder, 'data/notes.txt'), '');
        await mkdir(path.join(folder, 'drafts/old'), { recursive: true });
        await mkdir(path.join(folder, 'empty'));
        await writeFile(path.join(folder, 'drafts/old/one.html'), '');
        await writeFile(path.join(folder, '.htaccess'), '');
      }),
    ).toEqual({ ...nothing, extra: ['.htaccess', 'data/notes.txt', 'drafts/old/one.html', 'empty/'] });
  });

  it('takes a link for no file, even one that leads to the right bytes', async () => {
    expect(
      await verified(async (folder) => {
        await rename(path.join(folder, page), `${folder}.html`);
        await symlink(`${folder}.html`, path.join(folder, page));
      }),
    ).toEqual({ ...nothing, altered: [page] });
  });

  it('does not look behind a link to a folder', async () => {
    expect(
      await verified(async (folder) => {
        await rename(path.join(folder, 'articles'), `${folder}-articles`);
        await symlink(`${folder}-articles`, path.join(folder, 'articles'));
        await symlink('/', path.join(folder, 'root'));
      }),
    ).toEqual({ missing: [page], altered: [], extra: ['root'] });
  });

  it('names a folder in the place of a file', async () => {
    expect(
      await verified(async (folder) => {
        await rm(path.join(folder, page));
        await mkdir(path.join(folder, page));
      }),
    ).toEqual({ ...nothing, altered: [page] });
  });

  it('names a manifest that was altered', async () => {
    const edit = (from: string | RegExp, to: string) =>
      verified(async (folder) => {
        const file = path.join(folder, 'manifest.json');
        const text = await readFile(file, 'utf8');
        expect(text).toMatch(from);
        await writeFile(file, text.replace(from, to));
      });
    expect(await edit('The lake', 'The late')).toEqual({ ...nothing, altered: ['manifest.json'] });
    expect(await edit(/"id": "[0-9a-f]/, '"id": "')).toMatchObject({ code: 'not a bundle' });
    expect(await edit('"sequence": 1', '"sequence":  1')).toEqual({ ...nothing, altered: ['manifest.json'] });
    expect(await edit('"sequence": 1', '"sequence": 7')).toEqual({ ...nothing, altered: ['manifest.json'] });
    const base = `"base": "${'0'.repeat(64)}"`;
    expect(await edit('"base": null', base)).toEqual({ ...nothing, altered: ['manifest.json'] });
    const withoutPage = await edit(/\{[^{}]*articles\/lake\.html[^{}]*sha256[^{}]*\},\s*/, '');
    expect(withoutPage).toEqual({ ...nothing, altered: ['manifest.json'], extra: [page] });
  });

  it.each(['../outside.txt', '/etc/passwd', 'articles\\\\lake.html'])(
    'refuses a manifest that names %s',
    async (place) => {
      const verification = await verified(async (folder) => {
        const file = path.join(folder, 'manifest.json');
        await writeFile(path.join(folder, '../outside.txt'), '');
        await writeFile(file, (await readFile(file, 'utf8')).replace('"articles/lake.html"', `"${place}"`));
      });
      expect(verification).toMatchObject({
        code: 'not a bundle',
        message: expect.stringContaining('not a path inside'),
      });
    },
  );

  it('refuses a folder without a manifest, and names the one bundle inside it', async () => {
    const parent = await temporaryFolder();
    expect(await verifyBundle(parent)).toMatchObject({ code: 'not a bundle' });
    const { folder } = await writtenBundle(parent);
    expect(await verifyBundle(parent)).toMatchObject({
      code: 'not a bundle',
      message: expect.stringContaining(`there is a bundle inside it: “${folder}”`),
    });
    await writtenBundle(parent, 'another');
    const two = await verifyBundle(parent);
    expect(two).toMatchObject({ code: 'not a bundle' });
    expect(two).not.toMatchObject({ message: expect.stringContaining('inside it') });
  });

  it('refuses a manifest that is a link, damaged, or not ours', async () => {
    expect(await verified((folder) => writeFile(path.join(folder, 'manifest.json'), '{"name":"app"}'))).toMatchObject({
      code: 'not a bundle',
      message: expect.stringContaining('not one of Galley’s'),
    });
    const linked = await verified(async (folder) => {
      await rename(path.join(folder, 'manifest.json'), `${folder}.json`);
      await symlink(`${folder}.json`, path.join(folder, 'manifest.json'));
    });
    expect(linked).toMatchObject({ code: 'not a bundle' });
  });

  it('says when there is no such folder, or a file in its place', async () => {
    const parent = await temporaryFolder();
    expect(await verifyBundle(path.join(parent, 'none'))).toMatchObject({ code: 'unreadable' });
    await writeFile(path.join(parent, 'file'), '');
    expect(await verifyBundle(path.join(parent, 'file'))).toMatchObject({ code: 'not a bundle' });
  });
});
