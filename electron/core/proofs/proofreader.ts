import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Proofs } from '../../../shared/contract/proofs';

/** Reads proofs while other things go on. */
export interface Proofreader {
  /** What is found in texts of a language, a BCP 47 tag, in their order; null when there is no proofreader for it. */
  read(language: string, texts: readonly string[]): Promise<Proofs>;
  close(): Promise<void>;
}

/** What goes to the thread that reads, and what comes back. */
export interface ProofsAsked {
  readonly number: number;
  readonly language: string;
  readonly texts: readonly string[];
}
export interface ProofsGiven {
  readonly number: number;
  readonly proofs: Proofs;
}

/** The program of the thread that reads, where Galley was bundled: it lies beside whatever asks for it. */
const program = path.join(import.meta.dirname, 'proofreading.js');

/** How often the thread may fail before nothing more is read. */
const mostFailures = 3;

/**
 * A proofreader in a thread of its own, which is begun when something is to be read: it takes a second to open a language,
 * and what it knows fills some hundred megabytes. Where there is no program for it, or it fails, nothing is found.
 */
export function openProofreader(file = program): Proofreader {
  const waiting = new Map<number, (proofs: Proofs) => void>();
  let thread: Worker | undefined;
  let asked = 0;
  let failures = existsSync(file) ? 0 : mostFailures;

  const given = (number: number, proofs: Proofs): void => {
    waiting.get(number)?.(proofs);
    waiting.delete(number);
    // A thread that has nothing to read holds up no program that wants to end.
    if (waiting.size === 0) thread?.unref();
  };
  const ended = (): void => {
    if (!thread) return;
    thread = undefined;
    failures += 1;
    for (const number of Array.from(waiting.keys())) given(number, null);
  };
  const begin = (): Worker => {
    const begun = new Worker(file);
    begun.on('message', ({ number, proofs }: ProofsGiven) => given(number, proofs));
    begun.on('error', ended);
    begun.on('exit', ended);
    return begun;
  };

  return {
    async read(language, texts) {
      if (failures >= mostFailures) return null;
      thread ??= begin();
      thread.ref();
      asked += 1;
      const question: ProofsAsked = { number: asked, language, texts };
      thread.postMessage(question);
      return new Promise((give) => waiting.set(question.number, give));
    },
    async close() {
      failures = mostFailures;
      await thread?.terminate();
    },
  };
}
