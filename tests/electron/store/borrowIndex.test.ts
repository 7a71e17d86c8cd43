import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { borrowIndex, clearBorrowed } from '../../../electron/store/borrowIndex';
import { openSearchIndex } from '../../../electron/store/searchIndex';
import { bundleScript, startScript } from '../../builders/startScript';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

async function index(): Promise<string> {
  const file = path.join(await temporaryFolder(), 'index.sqlite');
  openSearchIndex(file).close();
  return file;
}

function borrow(file: string) {
  const borrowed = borrowIndex(file);
  if (!borrowed) throw new Error('The index was there');
  onTestFinished(borrowed.giveBack);
  return borrowed;
}

it('a copy of an index goes with its folder when it is given back', async () => {
  const { file, giveBack } = borrow(await index());
  expect(existsSync(file)).toBe(true);
  giveBack();
  expect(existsSync(path.dirname(file))).toBe(false);
});

it('what a killed Galley borrowed is removed, and what a running one has stays', async () => {
  const original = await index();
  const script = await bundleScript('tests/electron/store/indexBorrower.script.ts');
  const [killed, running] = [startScript(script, original), startScript(script, original)];
  await Promise.all([killed.said(1), running.said(1)]);
  const own = borrow(original);
  const [left = '', theirs = ''] = [killed, running].map(({ lines }) => lines[0]);
  await killed.kill();
  expect(existsSync(left)).toBe(true);
  await clearBorrowed();
  expect(existsSync(path.dirname(left))).toBe(false);
  expect([theirs, own.file].map((file) => existsSync(file))).toEqual([true, true]);
  await running.kill();
  await clearBorrowed();
  expect(existsSync(path.dirname(theirs))).toBe(false);
});
