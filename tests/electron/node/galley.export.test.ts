import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../builders/temporaryFolder';
import { galleyCommand, json } from './galleyCommand';
import { importedPage } from './importedPage';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const galley = galleyCommand();
const imported = () => importedPage(galley);

describe('galley export and verify', () => {
  it('write a bundle that verifies, until something in it is altered', async () => {
    const { folder } = await imported();
    const out = path.join(await temporaryFolder(), 'site');
    const exported = await galley.run(['export', '--workspace', folder, '--out', out, '--json']);
    expect(json(exported)).toMatchObject({ sequence: 1, base: null, articles: 1, folder: out });
    expect(exported.err).toMatch(/draft/i);
    const manifest = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8'));
    expect(json(exported).id).toBe(manifest.id);

    const whole = await galley.run(['verify', out, '--json']);
    expect({ code: whole.code, verified: json(whole).verified, err: whole.err }).toEqual({
      code: 0,
      verified: true,
      err: '',
    });

    await appendFile(path.join(out, 'index.html'), ' ');
    await writeFile(path.join(out, 'extra.html'), '');
    const altered = await galley.run(['verify', out, '--json']);
    expect(altered.code).toBe(1);
    expect(json(altered)).toMatchObject({
      verified: false,
      altered: ['index.html'],
      extra: ['extra.html'],
      missing: [],
    });
    expect(altered.err).toContain('not as its manifest says');
    expect((await galley.run(['verify', out])).out).toBe('altered: index.html\nextra: extra.html\n');
  });

  it('say of a folder that is no bundle that it does not verify', async () => {
    const ended = await galley.run(['verify', await temporaryFolder(), '--json']);
    expect(ended.code).toBe(1);
    expect(json(ended)).toMatchObject({ verified: false, why: expect.stringContaining('is not a bundle') });
  });

  it('do not write over a folder that holds something else', async () => {
    const { folder } = await imported();
    const out = await temporaryFolder();
    await mkdir(path.join(out, 'thesis'));
    const { code, out: said, err } = await galley.run(['export', '--workspace', folder, '--out', out]);
    expect({ code, said }).toEqual({ code: 1, said: '' });
    expect(err).toMatch(/^galley: /);
    expect(await readdir(out)).toEqual(['thesis']);
  });
});

describe('galley export', () => {
  it('does not write into a workspace', async () => {
    const { folder } = await imported();
    for (const place of ['', 'bundles', 'history/site']) {
      const ended = await galley.run(['export', '--workspace', folder, '--out', path.join(folder, place), '--json']);
      expect(ended.code).toBe(1);
      expect(json(ended)).toMatchObject({ error: { code: 'occupied', message: expect.stringContaining('workspace') } });
    }
    expect(await readdir(path.join(folder, 'history'))).not.toContain('site');
  });

  it('names the folder that is missing around the bundle’s', async () => {
    const { folder } = await imported();
    const parent = await temporaryFolder();
    const out = path.join(parent, 'a', 'b', 'c');
    const { code, err } = await galley.run(['export', '--workspace', folder, '--out', out]);
    expect(code).toBe(1);
    expect(err).toContain(`There is no folder “${path.join(parent, 'a', 'b')}”`);
    expect(await readdir(parent)).toEqual([]);
  });
});
