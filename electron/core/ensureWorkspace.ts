import { done, type Result } from '../../shared/result';
import { isVacant } from './isVacant';
import type { Ports } from './ports';

/** Fills a folder that is not there, or is empty, with the sample newsroom, if there is one; leaves any other as it is. */
export async function ensureWorkspace(
  folder: string,
  sampleFolder: string | null,
  ports: Pick<Ports, 'now' | 'program' | 'editor'>,
): Promise<Result<void, string>> {
  if (sampleFolder === null) return done(undefined);
  if (!(await isVacant(folder).catch(() => false))) return done(undefined);
  // Read once in the life of a folder, so no other start waits for it.
  const { createSampleWorkspace } = await import('./createWorkspace');
  return createSampleWorkspace(folder, sampleFolder, ports);
}
