import { type Subject, subjectKey } from '../../shared/changes/subject';
import type { WorkspaceReport } from '../../shared/contract/answers';
import type { CommitIntent, IntentPart } from '../store/commitIntent';
import type { DocumentStore } from '../store/documentStore';
import { applyRecord, documentIn, stateWith } from '../store/storedDocument';

export interface CompletingPorts {
  readonly intent: CommitIntent;
  readonly documents: Pick<DocumentStore, 'load' | 'append'>;
  readonly report: (report: WorkspaceReport) => void;
  /** A document was changed. */
  readonly onChanged: (subject: Subject) => void;
}

/** Completes a commit over several documents that a sudden end cut short, or says what of it could not be. */
export async function completeIntent({ intent, documents, report, onChanged }: CompletingPorts): Promise<void> {
  const parts = await intent.left;
  for (const part of parts) {
    try {
      if (await complete(part, documents)) onChanged(part.subject);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const key = subjectKey(part.subject);
      report({
        subject: key,
        message: `When Galley ended suddenly, a change of several documents was only partly made. The part of ${key} could not be made now: ${why}. Look at what belongs together with it.`,
      });
    }
  }
  await intent.fulfil(parts.flatMap(({ records }) => records.map(({ id }) => id))).catch(() => undefined);
}

/** Makes what is missing of a part; false when nothing is. Throws when it does not follow from what is there. */
async function complete({ subject, records }: IntentPart, documents: CompletingPorts['documents']): Promise<boolean> {
  const { document, sequence } = await documents.load(subject);
  const missing = records.filter((record) => record.sequence > sequence);
  if (missing.length === 0) return false;
  if (missing[0]?.sequence !== sequence + 1) throw new Error('its history was changed since');
  let state = stateWith(subject, document);
  for (const record of missing) {
    const after = applyRecord(state, subject, record);
    if (!after.ok) throw new Error(after.message);
    state = after.value;
  }
  await documents.append(subject, missing, documentIn(subject, state));
  return true;
}
