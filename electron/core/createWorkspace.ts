import { randomUUID } from 'node:crypto';
import { readFile, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { Change } from '../../shared/changes/change';
import { listIdSchema, type PhotoId } from '../../shared/model/ids';
import { noPhotoDetails, type Photo } from '../../shared/model/photo';
import { startingTaxonomy, type Taxonomy } from '../../shared/model/taxonomy';
import { type Workspace, workspaceSchema } from '../../shared/model/workspace';
import { done, type Result, refused } from '../../shared/result';
import { diskFailure, isDiskError } from '../store/diskFailure';
import { makeFolder, renamePatiently, syncFolder } from '../store/durableFile';
import { layoutOf } from '../store/layout';
import { addOriginal } from '../store/photoVault';
import { createWorkspaceFolder, type OpeningCode, openWorkspaceFolder } from '../store/workspaceFolder';
import { isVacant } from './isVacant';
import type { Ports } from './ports';
import { sampleChanges } from './sampleChanges';
import { sampleNewsroomSchema } from './sampleNewsroom';
import { openSession } from './session';

type NewWorkspace = Pick<Workspace, 'title' | 'ownNames' | 'language'>;
type CreatingPorts = Pick<Ports, 'now' | 'program' | 'editor'>;

/** The lists that every new desk begins with. */
const startingLists: readonly Change[] = [
  ['editors-choice', "Editor's choice"],
  ['popular', 'Popular'],
].map(([id, title]) => ({
  type: 'list.created',
  list: { id: listIdSchema.parse(id), title: title as string, slots: { minimum: 1, maximum: 4 }, cards: [] },
}));

const newWorkspaceSchema = workspaceSchema.unwrap().pick({ title: true, ownNames: true, language: true });

/**
 * Makes a workspace with no articles and the two lists that a desk begins with. A title or language that no workspace
 * can have is refused as 'unfit' before anything is written.
 */
export async function createEmptyWorkspace(
  folder: string,
  workspace: NewWorkspace,
  ports: CreatingPorts,
): Promise<Result<void, string>> {
  const checked = newWorkspaceSchema.safeParse({ ...workspace, title: workspace.title.trim() });
  if (!checked.success) return refused('unfit', `${checked.error.issues[0]?.message}. No workspace was made.`);
  return build(folder, ports, (target) => fill(target, checked.data, startingTaxonomy, startingLists, [], ports));
}

/** Makes a workspace that holds the sample newsroom, read from `sampleFolder`. */
export function createSampleWorkspace(folder: string, sampleFolder: string, ports: CreatingPorts) {
  return build(folder, ports, async (target) => {
    const text = await readFile(path.join(sampleFolder, 'newsroom.json'), 'utf8');
    const sample = sampleNewsroomSchema.parse(JSON.parse(text));
    const photos = new Map<string, PhotoId>();
    const changes: Change[] = [];
    for (const { file, ...texts } of sample.photos) {
      const bytes = await readFile(path.join(sampleFolder, file));
      const original = await addOriginal(layoutOf(target), bytes);
      if (!original.ok) return original;
      photos.set(file, original.value.id);
      const photo: Photo = {
        ...noPhotoDetails,
        perceptualHash: null,
        addedAt: null,
        ...original.value,
        fileName: path.basename(file),
        ...texts,
      };
      changes.push({ type: 'photo.added', photo });
    }
    changes.push(...sampleChanges(sample, photos));
    const { kickers, regions, tags } = sample;
    return fill(target, sample, { kickers, regions, tags }, changes, ['photos'], ports);
  });
}

/** Builds beside the folder and moves into place, so that there is a whole new workspace or none. */
async function build(
  folder: string,
  { now }: CreatingPorts,
  fillIn: (target: string) => Promise<Result<void, string>>,
): Promise<Result<void, string>> {
  const beside = path.join(path.dirname(folder), `.${path.basename(folder)}.${now().getTime()}.partial`);
  try {
    if (!(await isVacant(folder))) {
      return refused('occupied', `${folder} is not empty, so no workspace was made in it. Choose an empty folder.`);
    }
    await makeFolder(path.dirname(folder));
    const filled = await fillIn(beside);
    if (!filled.ok) return filled;
    await rmdir(folder).catch(() => undefined);
    await renamePatiently(beside, folder);
    await syncFolder(path.dirname(folder));
    return filled;
  } catch (error) {
    if (isDiskError(error)) return diskFailure(error, 'no workspace was made');
    throw error;
  } finally {
    // It may have failed for what lies in the way of this path, too; that has been said by then.
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function fill(
  folder: string,
  { title, ownNames, language }: NewWorkspace,
  taxonomy: Taxonomy,
  changes: readonly Change[],
  expected: readonly string[],
  ports: CreatingPorts,
): Promise<Result<void, OpeningCode | string>> {
  const createdAt = ports.now().toISOString();
  const made = await createWorkspaceFolder(folder, { title, ownNames, language, createdAt }, taxonomy, expected);
  if (!made.ok) return made;
  const opened = await openWorkspaceFolder(folder, { readOnly: false, ...ports });
  if (!opened.ok) return opened;
  // On Windows a folder cannot be moved while a file in it is open, and SQLite lets go of an index only in time.
  const session = openSession(opened.value, ports, ':memory:');
  const commits = changes.map((change) => ({ id: randomUUID(), at: createdAt, change }));
  const committed = await session.commit(commits, 'new workspace');
  await session.close();
  return committed.ok ? done(undefined) : committed;
}
