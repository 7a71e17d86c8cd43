import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../store/durableFile';
import { galleyFolder } from './defaultWorkspace';

/** Who sits at this computer: the name that histories, notes and versions keep. */
export interface EditorName {
  readonly name: string;
  /** Throws what the file system throws; the name then is as it was. */
  rename(name: string): Promise<void>;
}

const storedSchema = z.object({ name: z.string().min(1).max(100) });

/** The name kept in a file of this computer's user, not of the workspace; until one is kept, the system's user name. */
export function editorName(file = path.join(galleyFolder(), 'editor.json')): EditorName {
  let name = kept(file) ?? systemName();
  return {
    get name() {
      return name;
    },
    async rename(to) {
      await writeDurably(file, `${JSON.stringify({ name: to })}\n`);
      name = to;
    },
  };
}

function kept(file: string): string | undefined {
  try {
    return storedSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).name;
  } catch {
    // None was kept yet, or it was spoilt: the system knows one as good.
    return undefined;
  }
}

/** A computer may know no name for the user that a program runs as. */
function systemName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'Editor';
  }
}
