import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectRoot } from '../projectRoot';
import type { Saver } from './saver';
import type { SaverName } from './saverProcess';

/** Starts a saver in a process of its own; resolves when its archive is there and open. */
export async function startSaver(name: SaverName, folder: string, size: number): Promise<Saver> {
  const program = path.join(projectRoot, 'out', 'bench', 'saver.js');
  const child = fork(program, [name, folder, String(size)]);
  const ended = once(child, 'exit');
  const answer = async (): Promise<unknown> => {
    const first = await Promise.race([once(child, 'message'), ended.then(() => null)]);
    if (!first) throw new Error(`The process of the saver “${name}” ended; the reason is above`);
    return first[0];
  };
  await answer();
  return {
    async save(article, headline) {
      child.send({ article, headline });
      return Number(await answer());
    },
    async close() {
      child.disconnect();
      await ended;
    },
  };
}
