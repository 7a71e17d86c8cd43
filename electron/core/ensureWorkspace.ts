import { done, type Result } from '../../shared/result';
import { createSampleWorkspace, isVacant } from './createWorkspace';
import type { Ports } from './ports';

/** Fills a folder that is not there, or is empty, with the sample newsroom, if there is one; leaves any other as it is. */
export async function ensureWorkspace(
  folder: string,
  sampleFolder: string | null,
  ports: Pick<Ports, 'now' | 'program'>,
): Promise<Result<void, string>> {
  if (sampleFolder === null) return done(undefined);
  const vacant = await isVacant(folder).catch(() => false);
  return vacant ? createSampleWorkspace(folder, sampleFolder, ports) : done(undefined);
}
