import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Subject, type SubjectKey, subjectKey } from '../../../shared/changes/subject';
import { fileInPath } from '../../../shared/doctor/fileInPath';
import type { PhotoId } from '../../../shared/model/ids';
import { temporaryName } from '../../store/durableFile';
import { documentFile, type Layout } from '../../store/layout';
import { sortedNames } from '../backups/sortedNames';
import { isAlive, sideName } from '../sideFolder';

/** A document, and what there is of it. */
export interface Stock {
  readonly subject: Subject;
  readonly hasFile: boolean;
  readonly hasHistory: boolean;
}

/** What lies in a workspace. Paths are from its folder, with `/`. */
export interface Inventory {
  readonly stock: ReadonlyMap<SubjectKey, Stock>;
  /** Each photo's original. */
  readonly originals: ReadonlyMap<PhotoId, string>;
  /** Files where Galley looks, that are nothing it knows. */
  readonly strays: readonly string[];
  /** Files and folders of writing that was cut short. */
  readonly leftOver: readonly string[];
  /** What was set aside since there is this workspace. */
  readonly setAside: readonly string[];
}

export async function takeInventory(layout: Layout): Promise<Inventory> {
  const stock = new Map<SubjectKey, Stock>();
  const originals = new Map<PhotoId, string>();
  const strays: string[] = [];
  const leftOver: string[] = [];

  const take = (place: string): void => {
    const file = fileInPath(place);
    if (file.is === 'original') originals.set(file.id, place);
    else if (file.is === 'stray' || isElsewhere(layout, place, file)) strays.push(place);
    else {
      const key = subjectKey(file.subject);
      const before = stock.get(key) ?? { subject: file.subject, hasFile: false, hasHistory: false };
      stock.set(key, { ...before, [file.is === 'document' ? 'hasFile' : 'hasHistory']: true });
    }
  };

  const walk = async (inside: string, isKnown: (name: string) => boolean): Promise<void> => {
    for await (const name of sortedNames(path.join(layout.folder, inside))) {
      const place = inside + name;
      if (isCutShort(name)) leftOver.push(place);
      else if (name.endsWith('/') && isKnown(name)) await walk(place, () => true);
      else if (!name.endsWith('/') && isKnown(name)) take(place);
    }
  };

  await walk('', (name) => ['articles/', 'lists/', 'photos/', 'history/', 'sources.json'].includes(name));
  for (const inside of ['.galley/', 'bundles/']) await walk(inside, () => false);
  const setAside = await readdir(layout.quarantine).catch(() => []);
  return { stock, originals, strays, leftOver, setAside: setAside.sort() };
}

/** Whether a document lies where nobody would look for it. */
function isElsewhere(
  layout: Layout,
  place: string,
  { is, subject }: Extract<ReturnType<typeof fileInPath>, { readonly subject: Subject }>,
): boolean {
  return is === 'document' && documentFile(layout, subject) !== path.join(layout.folder, place);
}

function isCutShort(name: string): boolean {
  if (temporaryName.test(name)) return true;
  const parts = sideName.exec(name.replace(/\/$/, ''));
  return parts?.[1] === 'partial' && !isAlive(Number(parts[2]));
}
