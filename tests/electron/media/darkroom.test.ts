import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Darkroom, openDarkroom } from '../../../electron/media/darkroom';
import { filesOf, lay } from '../../builders/disk';
import { jpeg } from '../../builders/picture';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
let folder = '';
let thread = '';

/** The program of the thread, as it is bundled beside the core: in the project, where it finds its native package. */
beforeAll(async () => {
  folder = path.join(projectRoot, 'out', 'test-parts', `developing-${process.pid}`);
  thread = path.join(folder, 'developing.mjs');
  await build({
    cwd: projectRoot,
    input: 'electron/developing.ts',
    platform: 'node',
    external: [/^node:/, 'sharp'],
    logLevel: 'warn',
    output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function opened(file: string): Darkroom {
  const darkroom = openDarkroom(file);
  onTestFinished(darkroom.close);
  return darkroom;
}

async function work(darkroom: Darkroom) {
  const folder = await temporaryFolder();
  const original = path.join(folder, 'original.jpg');
  const bytes = await jpeg({ width: 400, height: 300 });
  await lay(original, bytes);
  const file = (width: number) => path.join(folder, `${width}.webp`);
  await Promise.all(
    [320, 200, 100, 80, 60].map((width) =>
      darkroom.develop({
        original,
        whole: { width: 400, height: 300 },
        crop: { x: 0, y: 0, width: 1, height: 1 },
        size: { width, height: Math.round(width * 0.75) },
        prints: [{ format: 'webp', file: file(width) }],
        written: null,
      }),
    ),
  );
  const examined = await Promise.all([bytes, Buffer.from('a text')].map((one) => darkroom.examine(one)));
  return { examined, files: await filesOf(folder), left: bytes.length };
}

describe('the darkroom', () => {
  it('works the same in a thread of its own as in this one', async () => {
    const [beside, here] = await Promise.all([work(opened(thread)), work(opened('/no such program'))]);
    expect(beside).toEqual(here);
    expect(here.examined).toMatchObject([
      { ok: true, value: { look: { width: 400, height: 300 } } },
      { ok: false, code: 'not a photo' },
    ]);
    expect(Object.keys(here.files)).toHaveLength(6);
    // The bytes are still their owner's: they went to the thread as a copy.
    expect(here.left).toBeGreaterThan(0);
  });

  it('goes on without its thread when that has ended', async () => {
    const broken = path.join(await temporaryFolder(), 'developing.mjs');
    await lay(broken, 'throw new Error("no thread here");');
    expect((await work(opened(broken))).examined).toMatchObject([{ ok: true }, { ok: false }]);
  });

  it('says what the system said when something could not be made', async () => {
    const folder = await temporaryFolder();
    const original = path.join(folder, 'original.jpg');
    await lay(original, await jpeg());
    await lay(path.join(folder, 'made'), 'a file where a folder should be');
    const order = {
      original,
      whole: { width: 120, height: 80 },
      crop: { x: 0, y: 0, width: 1, height: 1 },
      size: { width: 60, height: 40 },
      prints: [{ format: 'webp', file: path.join(folder, 'made', 'lake.webp') }],
      written: null,
    } as const;
    for (const program of [thread, '/no such program']) {
      await expect(opened(program).develop(order)).rejects.toMatchObject({ code: 'EEXIST', syscall: 'mkdir' });
      await expect(opened(program).develop({ ...order, original: `${original}x` })).rejects.toThrow(/missing/);
    }
  });
});
