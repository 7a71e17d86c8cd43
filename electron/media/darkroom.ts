import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../../shared/result';
import type { DevelopingOrder } from './developPhoto';
import type { ExaminedPhoto } from './examinePhoto';
import type { LookCode } from './lookAtPicture';
import { bindSharpToItsLibrary } from './sharpInElectron';

/** Looks at pictures and makes renditions, beside whatever else goes on. */
export interface Darkroom {
  /** What can be told of a picture. The bytes stay the caller's. */
  examine(bytes: Uint8Array): Promise<Result<ExaminedPhoto, LookCode>>;
  /** Makes renditions of one size. Rejects with what the system said when they could not be made. */
  develop(order: DevelopingOrder): Promise<void>;
  close(): Promise<void>;
}

/** What goes to the thread, and what comes back for it. */
export type DarkroomJob =
  | { readonly is: 'examine'; readonly bytes: Uint8Array }
  | { readonly is: 'develop'; readonly order: DevelopingOrder };
export interface DarkroomAsked {
  readonly number: number;
  readonly job: DarkroomJob;
}
export type DarkroomGiven =
  | { readonly number: number; readonly is: 'done'; readonly value: unknown }
  | { readonly number: number; readonly is: 'failed'; readonly message: string; readonly details: ErrorDetails };
/** What an error of the file system has besides its message, which is lost on the way between threads. */
export type ErrorDetails = Pick<NodeJS.ErrnoException, 'code' | 'syscall'>;

/** The program of the thread, where Galley was bundled: it lies beside whatever asks for it. */
const program = path.join(import.meta.dirname, 'developing.js');

/**
 * Opens a darkroom: a thread of its own where there is the program for one, this one else. The thread begins with the first
 * picture, for a start has nothing to do with pictures; it does not keep the process from ending.
 */
export function openDarkroom(file = program): Darkroom {
  let bench: Promise<Bench> | undefined;
  const work = async (job: DarkroomJob): Promise<unknown> => {
    bench ??= existsSync(file) ? Promise.resolve(benchBeside(file)) : benchHere();
    return (await bench).work(job);
  };
  return {
    // What each job gives is told by the job; it is not checked again on this side of the thread.
    examine: (bytes) => work({ is: 'examine', bytes }) as Promise<Result<ExaminedPhoto, LookCode>>,
    develop: (order) => work({ is: 'develop', order }) as Promise<void>,
    close: async () => (await bench)?.close(),
  };
}

/** Where the work is done. */
interface Bench {
  work(job: DarkroomJob): Promise<unknown>;
  close(): Promise<void>;
}

async function benchHere(): Promise<Bench> {
  bindSharpToItsLibrary();
  const { darkroomWork } = await import('./darkroomWork');
  return { work: darkroomWork(), close: async () => undefined };
}

interface Waiting {
  readonly job: DarkroomJob;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

function benchBeside(file: string): Bench {
  const waiting = new Map<number, Waiting>();
  let number = 0;
  let here: Promise<Bench> | undefined;
  let thread: Worker | undefined = new Worker(file);
  thread.unref();
  const takeLeft = (): readonly Waiting[] => {
    thread = undefined;
    const left = Array.from(waiting.values());
    waiting.clear();
    return left;
  };
  // Without the thread it takes longer, and all else is the same.
  const workHere = (job: DarkroomJob): Promise<unknown> => {
    here ??= benchHere();
    return here.then((bench) => bench.work(job));
  };
  const goOnHere = (): void => {
    for (const { job, resolve, reject } of takeLeft()) workHere(job).then(resolve, reject);
  };
  const receive = (given: DarkroomGiven): void => {
    const asked = waiting.get(given.number);
    waiting.delete(given.number);
    if (given.is === 'done') asked?.resolve(given.value);
    else asked?.reject(Object.assign(new Error(given.message), given.details));
    if (waiting.size === 0) thread?.unref();
  };
  thread.on('message', receive);
  thread.on('error', goOnHere);
  thread.on('exit', goOnHere);
  return {
    async work(job) {
      if (!thread) return workHere(job);
      number += 1;
      const asked: DarkroomAsked = { number, job };
      thread.ref();
      thread.postMessage(asked);
      return new Promise((resolve, reject) => waiting.set(asked.number, { job, resolve, reject }));
    },
    async close() {
      const ending = thread;
      for (const { reject } of takeLeft()) reject(new Error('Galley is closing'));
      await ending?.terminate();
    },
  };
}
