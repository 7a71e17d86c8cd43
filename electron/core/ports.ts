import type { EditorName } from './editorName';

/** What the core needs of the machine it runs on and cannot decide itself. */
export interface Ports {
  readonly now: () => Date;
  readonly editor: EditorName;
  /** The folder behind a grant, or undefined when no editor picked one under that name. */
  readonly folderOf: (grant: string) => string | undefined;
  /** The folder of templates that bundles are printed with. */
  readonly themeFolder: string;
  /** What this program is called when another asks who holds the workspace. */
  readonly program: string;
}
