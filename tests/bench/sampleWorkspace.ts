import path from 'node:path';
import { createSampleWorkspace } from '../../electron/core/createWorkspace';
import { editor } from '../builders/editor';
import { projectRoot } from './projectRoot';

export const benchPorts = { now: () => new Date(), program: 'the benchmark', editor };

/** Makes a workspace with the sample newsroom in a folder that is not there yet. */
export async function makeSampleWorkspace(folder: string): Promise<void> {
  const made = await createSampleWorkspace(folder, path.join(projectRoot, 'out', 'sample'), benchPorts);
  if (!made.ok) throw new Error(made.message);
}
