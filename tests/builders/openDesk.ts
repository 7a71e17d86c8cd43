import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createEmptyWorkspace, createSampleWorkspace } from '../../electron/core/createWorkspace';
import { createGrants, type Grants } from '../../electron/core/grants';
import { type Core, openCore } from '../../electron/core/openCore';
import type { Ports } from '../../electron/core/ports';
import { openSession, type Session } from '../../electron/core/session';
import { openWorkspaceFolder } from '../../electron/store/workspaceFolder';
import { editor } from './editor';
import { now } from './openFolder';
import { temporaryFolder } from './temporaryFolder';

const shipped = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));
export const sampleFolder = shipped('electron/sample');
export const themeFolder = shipped('shared/export/theme');

const creating = { now, program: 'this test', editor };

export function portsWith(grants: Grants = createGrants()): Ports {
  return { ...creating, folderOf: grants.folderOf, themeFolder };
}

/** A new workspace with its two empty lists, in a folder of the test's own. */
export async function newDesk(): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'desk');
  const made = await createEmptyWorkspace(folder, { title: 'Water desk', ownNames: ['own'], language: 'en' }, creating);
  if (!made.ok) throw new Error(made.message);
  return folder;
}

/** A new workspace with the sample newsroom, in a folder of the test's own. */
export async function sampleDesk(): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'desk');
  const made = await createSampleWorkspace(folder, sampleFolder, creating);
  if (!made.ok) throw new Error(made.message);
  return folder;
}

/** Opens a session, which is closed with the test at the latest. */
export async function openDesk(folder: string, readOnly = false): Promise<Session> {
  const opened = await openWorkspaceFolder(folder, { ...creating, readOnly });
  if (!opened.ok) throw new Error(opened.message);
  const session = openSession(opened.value, { now, editor });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= session.close();
    return closing;
  };
  // A test that is about closing has seen what it threw.
  onTestFinished(() => close().catch(() => undefined));
  return { ...session, close };
}

/** Opens a core, which is closed with the test at the latest. */
export async function openDeskCore(folder: string, grants?: Grants, readOnly = false): Promise<Core> {
  const core = await openCore(folder, readOnly, portsWith(grants));
  onTestFinished(core.close);
  return core;
}
