import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import type { DarkroomJob } from './darkroom';
import { developPhoto } from './developPhoto';
import { examinePhoto } from './examinePhoto';

/** The most jobs that are under way at once, however many processors there are: each may have a decoded photo in memory. */
const mostAtOnce = 4;

/**
 * What is done in the darkroom: as many jobs at once as there are processors, each on one of them, which together is faster
 * than one after another on all of them. Nothing is kept of a job that is done.
 */
export function darkroomWork(): (job: DarkroomJob) => Promise<unknown> {
  sharp.concurrency(1);
  sharp.cache(false);
  const waiting: (() => void)[] = [];
  let free = Math.max(1, Math.min(mostAtOnce, availableParallelism()));

  return async (job) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await (job.is === 'examine' ? examinePhoto(job.bytes) : developPhoto(job.order));
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
