import { parentPort } from 'node:worker_threads';
import { findProofFiles } from './core/proofs/proofFiles';
import type { ProofsAsked, ProofsGiven } from './core/proofs/proofreader';
import { createReadProofs } from './core/proofs/readProofs';

/** The thread that reads proofs: what it knows takes room, and its reading time that nobody may wait for. */

const read = createReadProofs(findProofFiles(import.meta.dirname));

parentPort?.on('message', async ({ number, language, texts }: ProofsAsked) => {
  const given: ProofsGiven = { number, proofs: await read(language, texts) };
  parentPort?.postMessage(given);
});
