import path from 'node:path';
import { sameValue } from '../../../shared/changes/sameValue';
import { subjectKey } from '../../../shared/changes/subject';
import type { Symptom } from '../../../shared/doctor/diagnosis';
import type { Remedy, Trouble } from '../../../shared/doctor/finding';
import { UnreadableFile } from '../../store/diskFailure';
import { followHistory } from '../../store/followHistory';
import { readHistory } from '../../store/journal';
import { documentFile, historyFile, type Layout } from '../../store/layout';
import { type Loading, loadDocument } from '../../store/loadDocument';
import type { Document } from '../../store/storedDocument';
import type { Stock } from './takeInventory';

export interface ExaminedDocument {
  /** As it can be read; undefined when it cannot, or was removed. */
  readonly document: Document | undefined;
  readonly symptoms: readonly Symptom[];
}

/** Reads a document with the whole of its history, and says whether its files are as they should be. Changes nothing. */
export async function examineDocument(layout: Layout, stock: Stock): Promise<ExaminedDocument> {
  try {
    const loading = await loadDocument(layout, stock.subject, null);
    const symptoms = [...ofFile(layout, stock, loading), ...(await ofHistory(layout, stock, loading))];
    return { document: loading.loaded.document, symptoms };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { document: undefined, symptoms: [symptom('unreadable', `${error.message}.`, 'by hand')] };
  }
}

function ofFile(layout: Layout, { subject, hasFile }: Stock, loading: Loading): readonly Symptom[] {
  const { loaded, ahead, theirs, reports } = loading;
  const damage = reports.map(({ message }) => ofDamage(message, loaded));
  if (theirs !== null) {
    const open =
      subject.kind === 'article'
        ? 'Open it in Galley, which shows both and lets you choose'
        : 'At the next opening its change is taken, and the file as it was found is kept';
    return [
      ...damage,
      symptom(
        'unlike its history',
        `Another program has changed this file. ${open}.`,
        subject.kind === 'article' ? 'by hand' : '--fix',
      ),
    ];
  }
  if (damage.length > 0) return damage;
  if (!hasFile && loaded.document !== undefined) {
    const file = path.basename(documentFile(layout, subject));
    return [
      symptom('behind its history', `${file} is not there, but its history has it all. It is written anew.`, '--fix'),
    ];
  }
  // What was removed has no file, and is not to have one.
  if (!ahead || (!hasFile && loaded.document === undefined)) return [];
  const lacks = ahead.changes === 1 ? 'the last change' : `the last ${ahead.changes} changes`;
  return [
    symptom('behind its history', `Its file lacks ${lacks}, which the history has. It is written anew.`, '--fix'),
  ];
}

/** A report says what happened, and then what opening for writing does about it, which has not been done. */
function ofDamage(report: string, { document, isNewer }: Loading['loaded']): Symptom {
  const [what] = report.split('. ');
  if (isNewer) return symptom('damaged', `${what}. Update Galley.`, 'by hand');
  if (document === undefined) return symptom('damaged', `${what}. Put it back from a backup.`, 'by hand');
  return symptom('damaged', `${what}. What can be read is put in order; the rest is set aside, and kept.`, '--fix');
}

/** Follows the history from its beginning, which opening has no need to. */
async function ofHistory(
  layout: Layout,
  { subject, hasHistory }: Stock,
  loading: Loading,
): Promise<readonly Symptom[]> {
  const { loaded, theirs, reports } = loading;
  if (!hasHistory) {
    const message =
      'It has no history, so nobody can go back in it. What it says is all there; changes from now on are kept.';
    return loaded.document === undefined ? [] : [symptom('without history', message, 'by hand')];
  }
  if (reports.length > 0 || theirs !== null) return [];
  const lines = await readHistory(historyFile(layout, subjectKey(subject)), 0);
  const followed = followHistory(subject, { document: undefined, sequence: 0 }, 0, lines);
  if (followed.end !== 'whole' || followed.sequence < loaded.sequence) {
    const message = `Its history can be followed only up to change ${followed.sequence} of ${loaded.sequence}, so nobody can go back behind that. What it says now is all there.`;
    return [symptom('without history', message, 'by hand')];
  }
  if (sameValue(followed.document, loaded.document)) return [];
  const message =
    'What its file says is not what its history leads to. The file counts; to see the other, open its timeline.';
  return [symptom('unlike its history', message, 'by hand')];
}

function symptom(trouble: Trouble, message: string, remedy: Remedy): Symptom {
  return { trouble, message, remedy };
}
