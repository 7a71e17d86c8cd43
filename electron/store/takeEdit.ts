import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { assertNever } from '../../shared/assertNever';
import type { Change } from '../../shared/changes/change';
import type { ChangeRecord } from '../../shared/changes/changeRecord';
import { sameValue } from '../../shared/changes/sameValue';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import type { CuratedList } from '../../shared/model/curatedList';
import type { Photo } from '../../shared/model/photo';
import type { State } from '../../shared/model/state';
import { appendToHistory } from './journal';
import { documentFile, historyFile, type Layout } from './layout';
import type { Loading } from './loadDocument';
import type { Quarantine } from './quarantine';
import type { Document } from './storedDocument';

/**
 * Settles what another program has made of a file while no Galley was running, where there is nothing to merge by hand: of
 * a list, a photo or the sources it is taken into the history, unless that has gone on meanwhile. Either way the file as it
 * was found is kept, whole, and this is reported. An article waits for its editor. Throws what the file system throws.
 */
export async function takeEdit(
  layout: Layout,
  subject: Subject,
  loading: Loading,
  quarantine: Quarantine | null,
): Promise<Loading> {
  const { loaded, theirs, file: found } = loading;
  if (theirs === null || subject.kind === 'article') return loading;
  // Whoever may not write shows what is there.
  if (!quarantine || loaded.isNewer) return { ...loading, loaded: { ...loaded, document: theirs }, theirs: null };
  const file = documentFile(layout, subject);
  const name = path.basename(file);
  const kept = await quarantine.keep(name, await readFile(file));
  const report = (outcome: string) => ({
    subject: name,
    message: `${name} was changed by another program. ${outcome}; the file as it was found is kept at ${kept}.`,
  });
  const settled = { ...loading, file: { ...found, document: theirs }, theirs: null, behind: true };
  if (loading.ahead || loaded.document === undefined) {
    return { ...settled, reports: [...loading.reports, report('What was done here since goes before it')] };
  }
  const at = new Date(found.stamp?.modified ?? 0).toISOString();
  const records = recordsOf(changesOfEdit(subject, loaded.document, theirs), loaded.sequence, at);
  const history = historyFile(layout, subjectKey(subject));
  const historyBytes = await appendToHistory(history, loaded.historyBytes, records);
  return {
    ...settled,
    loaded: { ...loaded, document: theirs, sequence: loaded.sequence + records.length, historyBytes },
    reports: [...loading.reports, report('Its change was taken')],
  };
}

function recordsOf(changes: readonly Change[], sequence: number, at: string): readonly ChangeRecord[] {
  return changes.map((change, index) => ({ id: randomUUID(), at, by: '', sequence: sequence + 1 + index, change }));
}

function changesOfEdit(subject: Subject, ours: Document, theirs: Document): readonly Change[] {
  switch (subject.kind) {
    case 'article':
      // An article is merged by its editor.
      return [];
    case 'list':
      return [
        { type: 'list.removed', list: ours as CuratedList },
        { type: 'list.created', list: theirs as CuratedList },
      ];
    case 'photo':
      return [
        { type: 'photo.removed', photo: ours as Photo },
        { type: 'photo.added', photo: theirs as Photo },
      ];
    case 'sources':
      return changesOfSources(ours as State['sources'], theirs as State['sources']);
    default:
      return assertNever(subject);
  }
}

function changesOfSources(ours: State['sources'], theirs: State['sources']): readonly Change[] {
  const differs = (one: State['sources'], other: State['sources']) =>
    Object.values(one).filter((source) => !sameValue(source, other[source.id]));
  return [
    ...differs(ours, theirs).map((source): Change => ({ type: 'source.removed', source })),
    ...differs(theirs, ours).map((source): Change => ({ type: 'source.added', source })),
  ];
}
