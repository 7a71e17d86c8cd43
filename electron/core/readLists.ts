import type { Subject } from '../../shared/changes/subject';
import type { CuratedList } from '../../shared/model/curatedList';
import type { DocumentStore } from '../store/documentStore';
import type { Layout } from '../store/layout';
import { stateWith } from '../store/storedDocument';
import { listIdsOnDisk } from '../store/workspaceFiles';

/** All lists of a workspace. One that cannot be read is left out where `mayMiss` says so of the error; else that is thrown. */
export async function readLists(
  layout: Layout,
  documents: Pick<DocumentStore, 'load'>,
  mayMiss: (error: unknown) => boolean,
): Promise<readonly CuratedList[]> {
  const lists: CuratedList[] = [];
  for (const id of await listIdsOnDisk(layout)) {
    const subject: Subject = { kind: 'list', id };
    try {
      const list = stateWith(subject, (await documents.load(subject)).document).lists[id];
      if (list) lists.push(list);
    } catch (error) {
      if (!mayMiss(error)) throw error;
    }
  }
  return lists;
}
