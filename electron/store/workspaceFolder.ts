import { randomUUID } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import type { WorkspaceReport } from '../../shared/contract/answers';
import { startingTaxonomy, type Taxonomy } from '../../shared/model/taxonomy';
import { type Workspace, workspaceSchema, workspaceVersion } from '../../shared/model/workspace';
import { done, type Result, refused } from '../../shared/result';
import { diskFailure, isDiskError } from './diskFailure';
import { DamagedFile } from './durableAdapter';
import { makeFolder } from './durableFile';
import { type LastingLock, lastingLock, noLock } from './lastingLock';
import { type Layout, layoutOf } from './layout';
import { takeLock } from './lock';
import { migrate } from './migrate';
import { createQuarantine, type Quarantine } from './quarantine';
import { taxonomyDatabase, workspaceDatabase } from './settingsFiles';

export type OpeningCode = 'not a workspace' | 'locked' | 'damaged' | 'newer' | 'unknown version' | 'disk' | 'occupied';

/** An open workspace folder. Its lock is held until `release`, unless it is open read-only (`quarantine` is null). */
export interface WorkspaceFolder {
  readonly layout: Layout;
  readonly settings: Settings;
  readonly quarantine: Quarantine | null;
  readonly reports: readonly WorkspaceReport[];
  /** Whether no other Galley can have been let in to write. True of a folder that is open read-only, which need not ask. */
  holdsLock(): boolean;
  /** Takes the lock once more when the folder came back as another. Others may have written: nothing read before holds. */
  takeLockAgain(): Promise<boolean>;
  release(): void;
}

/** `galley.json` and `taxonomy.json` as they are now. */
export interface Settings {
  readonly workspace: Workspace;
  readonly taxonomy: Taxonomy;
  /** Makes both durable. Throws what the file system throws; what was not written then stays as it was. */
  save(workspace: Workspace, taxonomy: Taxonomy): Promise<void>;
}

export interface OpeningOptions {
  readonly readOnly: boolean;
  /** What this program is called when another asks who holds the folder. */
  readonly program: string;
  readonly now: () => Date;
}

/** Makes an empty workspace in a folder that is not there yet, or holds nothing but what is `expected` there. */
export async function createWorkspaceFolder(
  folder: string,
  workspace: Pick<Workspace, 'title' | 'ownNames' | 'language' | 'createdAt'>,
  taxonomy: Taxonomy = startingTaxonomy,
  expected: readonly string[] = [],
): Promise<Result<void, OpeningCode>> {
  const layout = layoutOf(folder);
  try {
    await makeFolder(folder);
    if ((await readdir(folder)).some((name) => !expected.includes(name))) {
      return refused('occupied', `${folder} is not empty, so no workspace was made in it. Choose an empty folder.`);
    }
    const taxonomyFile = taxonomyDatabase(layout);
    taxonomyFile.data = taxonomy;
    await taxonomyFile.write();
    // Last, for it is what makes the folder a workspace.
    const workspaceFile = workspaceDatabase(layout);
    workspaceFile.data = workspaceSchema.parse({
      format: 'galley-workspace',
      version: workspaceVersion,
      id: randomUUID(),
      ...workspace,
    });
    await workspaceFile.write();
    return done(undefined);
  } catch (error) {
    if (isDiskError(error)) return diskFailure(error, 'no workspace was made');
    throw error;
  }
}

/** Opens a workspace folder: takes its lock, reads its settings, migrates it where it is older than this Galley. */
export async function openWorkspaceFolder(
  folder: string,
  options: OpeningOptions,
): Promise<Result<WorkspaceFolder, OpeningCode>> {
  const layout = layoutOf(folder);
  try {
    if (!(await stat(layout.workspace).catch(() => undefined))) {
      return refused(
        'not a workspace',
        `There is no workspace in ${folder}: it has no galley.json. Make one with “galley init”, or choose another folder.`,
      );
    }
    const locking = options.readOnly ? done(noLock) : await lock(layout, options);
    if (!locking.ok) return locking;
    const opened = await readFolder(layout, options, locking.value).catch((error: unknown) => {
      locking.value.release();
      throw error;
    });
    if (!opened.ok) locking.value.release();
    return opened;
  } catch (error) {
    if (isDiskError(error)) return diskFailure(error, 'nothing in the folder was changed');
    throw error;
  }
}

async function lock(layout: Layout, { program, now }: OpeningOptions): Promise<Result<LastingLock, 'disk' | 'locked'>> {
  const take = () => takeLock(layout.lock, layout.holder, program, now());
  const locking = await take();
  if (locking.is === 'held') {
    const idNow = async () => {
      const database = workspaceDatabase(layout);
      await database.read();
      return database.data?.id;
    };
    // What cannot be read now is refused as any other damage is, when it is opened.
    const id = await idNow().catch(() => undefined);
    return done(lastingLock(locking, take, async () => id !== undefined && (await idNow()) === id));
  }
  if (locking.is === 'impossible') {
    return refused(
      'disk',
      `Galley cannot write in ${layout.inner}: ${locking.why}; nothing in the folder was changed. Give yourself the right to write there, or open the folder read-only.`,
    );
  }
  const who = locking.holder
    ? `${locking.holder.program} (process ${locking.holder.processId} on ${locking.holder.computer}, since ${locking.holder.since.slice(0, 16).replace('T', ' ')} UTC)`
    : 'another Galley';
  return refused(
    'locked',
    `${layout.folder} is open in ${who}. Only one may write at a time: close that one, or open the folder read-only here.`,
  );
}

async function readFolder(
  layout: Layout,
  { readOnly, now }: OpeningOptions,
  { isInPlace: holdsLock, takeAgain: takeLockAgain, release }: LastingLock,
): Promise<Result<WorkspaceFolder, OpeningCode>> {
  const quarantine = readOnly ? null : createQuarantine(layout.quarantine, now);
  const reports: WorkspaceReport[] = [];
  const workspaceFile = workspaceDatabase(layout);
  const taxonomyFile = taxonomyDatabase(layout);
  try {
    await workspaceFile.read();
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    return refused(
      'damaged',
      `galley.json could not be read: ${error.why}. Nothing was touched: mend the file by hand, or put back a copy of it.`,
    );
  }
  const workspace = workspaceFile.data;
  if (!workspace) return refused('not a workspace', `There is no workspace in ${layout.folder}.`);
  if (!readOnly || workspace.version > workspaceVersion) {
    const migrated = await migrate(layout.folder, workspace.version, async (version) => {
      workspaceFile.data = { ...workspace, version };
      await workspaceFile.write();
    });
    if (!migrated.ok) return migrated;
  }
  await taxonomyFile.read().catch(async (error: unknown) => {
    if (!(error instanceof DamagedFile)) throw error;
    const kept = quarantine ? await quarantine.setAside(layout.taxonomy) : layout.taxonomy;
    reports.push({
      subject: 'taxonomy.json',
      message: `taxonomy.json could not be read: ${error.why}. The kickers that Galley starts with are used; the damaged file is kept at ${kept}.`,
    });
  });
  return done({
    layout,
    settings: settingsIn(workspaceFile, workspaceFile.data ?? workspace, taxonomyFile),
    quarantine,
    reports,
    holdsLock,
    takeLockAgain,
    release,
  });
}

function settingsIn(
  workspaceFile: ReturnType<typeof workspaceDatabase>,
  read: Workspace,
  taxonomyFile: ReturnType<typeof taxonomyDatabase>,
): Settings {
  let workspace = read;
  let taxonomy = taxonomyFile.data ?? startingTaxonomy;
  return {
    get workspace() {
      return workspace;
    },
    get taxonomy() {
      return taxonomy;
    },
    async save(toWorkspace, toTaxonomy) {
      workspaceFile.data = toWorkspace;
      await workspaceFile.write();
      workspace = toWorkspace;
      taxonomyFile.data = toTaxonomy;
      await taxonomyFile.write();
      taxonomy = toTaxonomy;
    },
  };
}
