import { createHash, randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { assertNever } from '../../../shared/assertNever';
import type { Change } from '../../../shared/changes/change';
import type { Subject, SubjectKey } from '../../../shared/changes/subject';
import { diagnoseArticle } from '../../../shared/doctor/diagnoseArticle';
import { diagnoseList } from '../../../shared/doctor/diagnoseList';
import { UnreadableFile } from '../../store/diskFailure';
import { keepOriginal } from '../../store/photoVault';
import { removeFolder } from '../backups/removePatiently';
import { newPhoto } from '../photos/newPhoto';
import type { Session } from '../session';
import type { Examined } from './examineWorkspace';

/**
 * Mends what can be mended: by ordinary changes, which stand in the histories and can be undone, and, as each opening does,
 * by bringing files up to their histories. Gives what was refused, in sentences.
 */
export async function mendWorkspace(session: Session, examined: Examined, now: () => Date): Promise<readonly string[]> {
  const refusals: string[] = [];
  const commit = async (changes: readonly Change[]): Promise<void> => {
    if (changes.length === 0) return;
    const at = now().toISOString();
    const commits = changes.map((change) => ({ id: randomUUID(), at, change }));
    const committed = await session.commit(commits, 'galley doctor');
    if (!committed.ok) refusals.push(committed.message);
  };

  for (const subject of examined.toMend) {
    try {
      await commit(await changesFor(session, examined, subject));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      refusals.push(`${error.message}.`);
    }
  }
  refusals.push(...(await recordOriginals(session, examined, commit, now)));
  const { folder } = session.folder.layout;
  for (const place of examined.inventory.leftOver) {
    const left = path.join(folder, place);
    await (place.endsWith('/') ? removeFolder(left) : rm(left, { force: true })).catch((error: Error) => {
      refusals.push(`${place} could not be removed: the system said “${error.message}”.`);
    });
  }
  return refusals;
}

/** Reading a document has its file brought up to its history. What it points at in vain is for changes. */
async function changesFor(
  session: Session,
  { known, clashes }: Examined,
  subject: Subject,
): Promise<readonly Change[]> {
  switch (subject.kind) {
    case 'article': {
      const open = await session.article(subject.id);
      if (!open) return [];
      return [...diagnoseArticle(open.article, known).changes, ...(clashes.get(subject.id)?.changes ?? [])];
    }
    case 'list': {
      const list = (await session.lists()).find(({ id }) => id === subject.id);
      return list ? diagnoseList(list, known).changes : [];
    }
    case 'photo':
      await session.photo(subject.id);
      return [];
    case 'sources':
      await session.sources();
      return [];
    default:
      return assertNever(subject);
  }
}

async function recordOriginals(
  { folder: { layout } }: Session,
  { inventory: { originals, stock } }: Examined,
  commit: (changes: readonly Change[]) => Promise<void>,
  now: () => Date,
): Promise<readonly string[]> {
  const refusals: string[] = [];
  for (const [id, place] of originals) {
    if (stock.has(id as string as SubjectKey)) continue;
    const bytes = await readFile(path.join(layout.folder, place)).catch(() => undefined);
    // One that is damaged would become another photo. That it is has been said, and is for somebody to look at.
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== id) continue;
    // Only a workspace that has such photos waits for what looks at them to be loaded.
    const { examinePhoto } = await import('../../media/examinePhoto');
    const examined = await examinePhoto(bytes);
    if (!examined.ok) {
      refusals.push(`${place} cannot be recorded. ${examined.message}`);
      continue;
    }
    const photo = newPhoto(examined.value, path.basename(place), now());
    // Where its name ends in what it is not, it has to lie under the right one, too.
    await keepOriginal(layout, photo, bytes);
    await commit([{ type: 'photo.added', photo }]);
  }
  return refusals;
}
