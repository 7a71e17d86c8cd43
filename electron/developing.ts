import { parentPort } from 'node:worker_threads';
import type { DarkroomAsked, DarkroomGiven, ErrorDetails } from './media/darkroom';
import { bindSharpToItsLibrary } from './media/sharpInElectron';

/** The thread that looks at pictures and makes renditions, so that the core can go on with what editors do meanwhile. */

bindSharpToItsLibrary();
const { darkroomWork } = await import('./media/darkroomWork');
const work = darkroomWork();

parentPort?.on('message', async ({ number, job }: DarkroomAsked) => {
  const given: DarkroomGiven = await work(job).then(
    (value) => ({ number, is: 'done', value }),
    (error: NodeJS.ErrnoException) => ({ number, is: 'failed', message: error.message, details: detailsOf(error) }),
  );
  parentPort?.postMessage(given);
});

function detailsOf({ code, syscall }: NodeJS.ErrnoException): ErrorDetails {
  return { ...(code !== undefined && { code }), ...(syscall !== undefined && { syscall }) };
}
