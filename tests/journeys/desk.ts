import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import type { Copied } from './copies';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const referenceFile = path.join(projectRoot, '..', 'shared', 'reference', 'article-page.txt');

/** The reference page as an editor would copy it, or undefined where it does not lie beside the project. */
export const referencePage = existsSync(referenceFile) ? readFileSync(referenceFile, 'utf8') : undefined;

/** A running Galley with one window, as a journey drives it. */
export interface Desk {
  readonly page: Page;
  readonly workspace: string;
  /** Puts text where Paste a page finds it, and opens the review. */
  pastePage(text: string, by: 'mouse' | 'keyboard'): Promise<void>;
  /** Pastes what another program has copied where the cursor is. */
  pasteCopied(copied: Copied): Promise<void>;
  /** The folder that native dialogs answer with. A browser has none: there it is the one that Galley asks about. */
  readonly exports: string;
  readonly asksForFolder: boolean;
  /** Quits as an editor does and starts again on the same folder. */
  restart(): Promise<Desk>;
  quit(): Promise<void>;
}
