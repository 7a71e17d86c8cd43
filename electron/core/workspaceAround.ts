import { stat } from 'node:fs/promises';
import path from 'node:path';
import { layoutOf } from '../store/layout';

/** The workspace that a folder is, or lies in at any depth; undefined when there is none. */
export async function workspaceAround(folder: string): Promise<string | undefined> {
  for (let place = folder; ; place = path.dirname(place)) {
    const isWorkspace = await stat(layoutOf(place).workspace).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isWorkspace) return place;
    if (path.dirname(place) === place) return undefined;
  }
}
