import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readProgram } from '../../../electron/core/keptCode';
import { temporaryFolder } from '../../builders/temporaryFolder';

const source = '((word) => [...word].toReversed().join(""))';
const other = '((word) => [...word].map((one) => one + one).join(""))';

/** Reads a program and runs it, as the core's start does, and keeps its code. */
function start(program: string, file: string): { readonly says: string; readonly tookKept: boolean } {
  const { script, keep } = readProgram(program, 'program.cjs', file);
  const says = (script.runInThisContext() as (word: string) => string)('galley');
  keep();
  return { says, tookKept: script.cachedDataRejected === false };
}

const fileIn = async () => path.join(await temporaryFolder(), 'code', 'program');

it('runs a program from the code that was kept of it at the start before', async () => {
  const file = await fileIn();
  expect(start(source, file)).toEqual({ says: 'yellag', tookKept: false });
  expect(start(source, file)).toEqual({ says: 'yellag', tookKept: true });
});

it('does not run the code of another program, and keeps that of the new one in its place', async () => {
  const file = await fileIn();
  start(source, file);
  expect(start(other, file)).toEqual({ says: 'ggaalllleeyy', tookKept: false });
  expect(start(other, file)).toEqual({ says: 'ggaalllleeyy', tookKept: true });
});

it.each([
  ['was cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)],
  ['is empty', () => Buffer.alloc(0)],
  ['has a byte turned', (bytes: Buffer) => Buffer.from(bytes).fill(0xff, 100, 101)],
])('does not run code whose file %s', async (_what, spoil) => {
  const file = await fileIn();
  start(source, file);
  writeFileSync(file, spoil(readFileSync(file)));
  expect(start(source, file)).toEqual({ says: 'yellag', tookKept: false });
  expect(start(source, file)).toEqual({ says: 'yellag', tookKept: true });
});

it('runs a program where nothing can be kept', async () => {
  const file = await fileIn();
  mkdirSync(file, { recursive: true });
  expect(start(source, file)).toEqual({ says: 'yellag', tookKept: false });
});
