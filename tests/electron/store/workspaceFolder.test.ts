import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { layoutOf } from '../../../electron/store/layout';
import { createWorkspaceFolder, openWorkspaceFolder } from '../../../electron/store/workspaceFolder';
import { startingTaxonomy } from '../../../shared/model/taxonomy';
import { workspaceVersion } from '../../../shared/model/workspace';
import { filesOf, lay } from '../../builders/disk';
import { now } from '../../builders/openFolder';
import { temporaryFolder } from '../../builders/temporaryFolder';

const desk = { title: 'Water desk', ownNames: ['own'], language: 'en', createdAt: '2018-11-01T08:00:00.000Z' };
const open = (folder: string, readOnly = false) => openWorkspaceFolder(folder, { readOnly, program: 'this test', now });

async function made(): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'desk');
  expect(await createWorkspaceFolder(folder, desk)).toEqual({ ok: true, value: undefined });
  return folder;
}

async function opened(folder: string, readOnly = false) {
  const opening = await open(folder, readOnly);
  if (!opening.ok) throw new Error(opening.message);
  onTestFinished(() => opening.value.release());
  return opening.value;
}

describe('making a workspace', () => {
  it('makes one that opens, with the words a desk begins with', async () => {
    const { settings, quarantine, reports } = await opened(await made());
    const { workspace, taxonomy } = settings;
    expect(workspace).toMatchObject({
      format: 'galley-workspace',
      version: workspaceVersion,
      id: expect.any(String),
      ...desk,
    });
    expect(taxonomy).toEqual(startingTaxonomy);
    expect(quarantine).not.toBeNull();
    expect(reports).toEqual([]);
  });

  it('is refused in a folder that holds something, which stays as it was', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'thesis.doc'), 'years of work');
    const before = await filesOf(folder);
    expect(await createWorkspaceFolder(folder, desk)).toMatchObject({ code: 'occupied' });
    expect(await filesOf(folder)).toEqual(before);
  });

  it('is refused where a file stands, and the message says what the system said', async () => {
    const folder = path.join(await temporaryFolder(), 'desk');
    await writeFile(folder, 'not a folder');
    expect(await createWorkspaceFolder(folder, desk)).toMatchObject({
      code: 'disk',
      message: expect.stringMatching(/no workspace was made\.$/),
    });
  });
});

describe('opening a workspace', () => {
  it.each([
    ['is not there', async (folder: string) => rm(folder, { recursive: true })],
    ['has no galley.json', async (folder: string) => rm(path.join(folder, 'galley.json'))],
  ])('is refused when the folder %s, and nothing is made', async (_what, spoil) => {
    const folder = await made();
    await spoil(folder);
    const before = await filesOf(path.dirname(folder));
    expect(await open(folder)).toMatchObject({
      code: 'not a workspace',
      message: expect.stringContaining('galley init'),
    });
    expect(await filesOf(path.dirname(folder))).toEqual(before);
  });

  it.each([
    ['empty', ''],
    ['no JSON', '{"format":'],
    ['of another program', '{"format":"other"}'],
    [
      'without a title',
      JSON.stringify({ format: 'galley-workspace', version: 1, id: randomUUID(), ...desk, title: '' }),
    ],
  ])(
    'is refused when galley.json is %s, which stays as it was, and the folder is let go of',
    async (_what, content) => {
      const folder = await made();
      const file = path.join(folder, 'galley.json');
      const whole = await readFile(file);
      await writeFile(file, content);
      expect(await open(folder)).toMatchObject({
        code: 'damaged',
        message: expect.stringContaining('Nothing was touched'),
      });
      expect(await readFile(file, 'utf8')).toBe(content);
      await writeFile(file, whole);
      await opened(folder);
    },
  );

  it('is refused when a newer Galley wrote it, and the folder is let go of', async () => {
    const folder = await made();
    const file = path.join(folder, 'galley.json');
    const newer = JSON.stringify({ format: 'galley-workspace', version: 99, id: randomUUID(), ...desk });
    await writeFile(file, newer);
    for (const readOnly of [false, true]) expect(await open(folder, readOnly)).toMatchObject({ code: 'newer' });
    expect(await readFile(file, 'utf8')).toBe(newer);
    expect(await open(folder)).toMatchObject({ code: 'newer' });
  });

  it('is refused when a second one wants to write, who is told by whom it is held', async () => {
    const folder = await made();
    const { release } = await opened(folder);
    expect(await open(folder)).toMatchObject({
      code: 'locked',
      message: expect.stringMatching(/open in this test \(process \d+ on .+, since 2018-11-19 12:00 UTC\)/),
    });
    release();
    expect((await opened(folder)).settings.workspace.title).toBe('Water desk');
  });

  it('to read it is let in beside one who writes, and writes nothing', async () => {
    const folder = await made();
    await opened(folder);
    const before = await filesOf(folder);
    const { quarantine, settings } = await opened(folder, true);
    expect(quarantine).toBeNull();
    expect(settings.workspace.title).toBe('Water desk');
    expect(await filesOf(folder)).toEqual(before);
  });

  it('that fails half-way lets go of the folder', async () => {
    const folder = await made();
    const taxonomy = path.join(folder, 'taxonomy.json');
    const whole = await readFile(taxonomy);
    await rm(taxonomy);
    await mkdir(taxonomy);
    expect(await open(folder)).toMatchObject({ code: 'disk' });
    await rm(taxonomy, { recursive: true });
    await writeFile(taxonomy, whole);
    await opened(folder);
  });

  it('that cannot be locked says so, and names what to do', async () => {
    const folder = await made();
    await mkdir(layoutOf(folder).lock, { recursive: true });
    expect(await open(folder)).toMatchObject({
      code: 'disk',
      message: expect.stringContaining('open the folder read-only'),
    });
    await opened(folder, true);
  });

  it('with a damaged taxonomy begins with the usual words, reports it, and keeps the file aside', async () => {
    const folder = await made();
    await writeFile(path.join(folder, 'taxonomy.json'), '{"kickers":');
    const {
      settings: { taxonomy },
      reports,
    } = await opened(folder);
    expect(taxonomy).toEqual(startingTaxonomy);
    expect(reports).toMatchObject([{ subject: 'taxonomy.json', message: expect.stringContaining('is kept at') }]);
    const kept = Object.entries(await filesOf(layoutOf(folder).quarantine));
    expect(kept.map(([, bytes]) => Buffer.from(bytes, 'base64').toString())).toEqual(['{"kickers":']);
  });

  it('read-only with a damaged taxonomy leaves the file where it is', async () => {
    const folder = await made();
    await lay(path.join(folder, 'taxonomy.json'), '');
    const before = await filesOf(folder);
    expect((await opened(folder, true)).reports).toHaveLength(1);
    expect(await filesOf(folder)).toEqual(before);
  });
});
