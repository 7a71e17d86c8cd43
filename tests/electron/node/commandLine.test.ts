import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { documentFile, layoutOf } from '../../../electron/store/layout';
import { articleIdSchema } from '../../../shared/model/ids';
import { newDesk } from '../../builders/openDesk';
import { galleyCommand, json } from './galleyCommand';
import { importedPage } from './importedPage';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const galley = galleyCommand();
const imported = () => importedPage(galley);

describe('what the command prints', () => {
  it('is its version when that is asked for', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
    expect(await galley.run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('is JSON, too, when that is said first', async () => {
    const folder = await newDesk();
    expect(json(await galley.run(['--json', 'articles', '--workspace', folder]))).toEqual([]);
  });

  it('is one document for programs when the disk does not give a file, and no stack for people', async () => {
    const { folder, id } = await imported();
    const file = documentFile(layoutOf(folder), { kind: 'article', id: articleIdSchema.parse(id) });
    await rm(file);
    await mkdir(file);
    const ended = await galley.run(['show', id, '--workspace', folder, '--json']);
    expect(ended.code).toBe(1);
    expect(json(ended)).toMatchObject({ error: { code: 'disk' } });
    expect(ended.err).toContain('galley: ');
    expect(ended.err).not.toContain('    at ');
  });

  it.skipIf(process.platform !== 'linux')('may not fit on the disk, which is said in one line', async () => {
    const full = await open('/dev/full', 'w');
    onTestFinished(() => full.close());
    const words = [galley.program, 'articles', '--workspace', await newDesk()];
    const child = spawn(process.execPath, words, { stdio: ['ignore', full.fd, 'pipe'] });
    const closed = once(child, 'close');
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += String(chunk);
    });
    expect(await closed).toEqual([1, null]);
    expect(err).toMatch(/^galley: .*could not be printed: .*\n$/);
  });
});

describe('help', () => {
  it.each(['', 'init', 'import', 'articles', 'show', 'lists', 'export', 'verify', 'serve'])(
    'of “galley %s” is given',
    async (name) => {
      const { code, out, err } = await galley.run([...(name === '' ? [] : [name]), '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`Usage: galley ${name}`.trim());
    },
  );
});

describe('wrong use', () => {
  it.each([
    ['no command', []],
    ['a command that there is not', ['burn']],
    ['an option that there is not', ['articles', '--burn']],
    ['a missing argument', ['show']],
    ['a state that there is not', ['articles', '--state', 'lost']],
    ['a port that there is not', ['serve', '--port', '99999']],
    ['an export to nowhere', ['export']],
    ['a workspace that is not there', ['articles', '--workspace', '/no/such/desk']],
  ])('is said on the other output: %s', async (_what, words) => {
    const { code, out, err } = await galley.run(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
    expect(err).not.toContain('    at ');
  });

  it.each([
    ['no command', [], 'wrong use', 'No command was given.'],
    ['a command that there is not', ['burn'], 'wrong use', 'unknown command'],
    ['a missing argument', ['show'], 'wrong use', 'missing required argument'],
    ['a workspace without a name', ['articles', '--workspace', ''], 'wrong use', 'A folder needs a name.'],
    ['a bundle without a name', ['export', '--out', ' '], 'wrong use', 'A folder needs a name.'],
    ['a workspace that is not there', ['lists', '--workspace', '/no/such/desk'], 'not a workspace', 'no workspace in'],
    ['a page that is not there', ['import', '/no/such/page'], 'unreadable', 'cannot be read'],
  ])('is one document for programs: %s', async (_what, words, code, message) => {
    const ended = await galley.run([...words, '--json']);
    expect(ended.code).toBe(2);
    expect(json(ended)).toEqual({ error: { code, message: expect.stringContaining(message) } });
    expect(ended.err).not.toBe('');
  });
});
