import type { Subject } from '../../shared/changes/subject';
import type { State } from '../../shared/model/state';
import type { DocumentStore } from '../store/documentStore';
import { stateWith } from '../store/storedDocument';

/** These documents, and all sources, as they are now. */
export async function stateOf(documents: Pick<DocumentStore, 'load'>, subjects: Iterable<Subject>): Promise<State> {
  let state = stateWith({ kind: 'sources' }, (await documents.load({ kind: 'sources' })).document);
  for (const subject of subjects) state = stateWith(subject, (await documents.load(subject)).document, state);
  return state;
}
