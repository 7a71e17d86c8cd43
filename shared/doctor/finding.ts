/** What is wrong with something of a workspace. */
export type Trouble =
  | 'index'
  | 'unreadable'
  | 'damaged'
  | 'behind its history'
  | 'unlike its history'
  | 'without history'
  | 'orphan'
  | 'left over'
  | 'broken reference'
  | 'duplicate slug'
  | 'note without words';

/** How it can be mended, or was: by itself, by `--fix`, or only by somebody who looks at it. */
export type Remedy = 'mended' | '--fix' | 'by hand';

export interface DoctorFinding {
  readonly trouble: Trouble;
  /** The file, by its path in the workspace, or what the editor calls it. */
  readonly subject: string;
  /** What it is and what is to be done about it, in full sentences. */
  readonly message: string;
  readonly remedy: Remedy;
}
