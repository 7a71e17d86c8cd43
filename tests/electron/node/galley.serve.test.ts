import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { newDesk, openDesk } from '../../builders/openDesk';
import { galleyCommand } from './galleyCommand';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const galley = galleyCommand();

describe('galley serve', () => {
  /** What `galley serve` says its address is, once it listens. */
  const served = async (folder: string, ...words: string[]) => {
    const child = spawn(process.execPath, [galley.program, 'serve', '--workspace', folder, '--json', ...words]);
    onTestFinished(() => void child.kill('SIGKILL'));
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    while (!out.includes('}')) await once(child.stdout, 'data');
    const end = async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
    };
    return { address: String(JSON.parse(out).address), end };
  };

  it('has the same address at the next start, but not when it may only read', async () => {
    const folder = await newDesk();
    const first = await served(folder);
    await first.end();
    const second = await served(folder);
    expect(second.address).toBe(first.address);
    const kept = await readFile(path.join(folder, '.galley', 'loopback.json'), 'utf8');
    const reader = await served(folder, '--read-only');
    await second.end();
    await reader.end();
    const again = await served(folder, '--read-only');
    expect(new Set([first, reader, again].map(({ address }) => address)).size).toBe(3);
    expect(await readFile(path.join(folder, '.galley', 'loopback.json'), 'utf8')).toBe(kept);
  });

  it('says its address, serves the app to who has it, and ends when it is interrupted', async () => {
    const folder = await newDesk();
    const child = spawn(process.execPath, [galley.program, 'serve', '--workspace', folder, '--json']);
    onTestFinished(() => void child.kill('SIGKILL'));
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    while (!out.includes('}')) await once(child.stdout, 'data');
    const { address } = JSON.parse(out);
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
    expect((await fetch(new URL('/', address))).status).toBe(403);
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await openDesk(folder);
  });
});
