import type { Subject } from '../../shared/changes/subject';
import type { HistoryLine } from './journal';
import { applyRecord, type Document, documentIn, stateWith } from './storedDocument';

/** A document after what of its history could be followed. */
export interface Followed {
  readonly document: Document | undefined;
  readonly sequence: number;
  /** The byte of the history up to which it was followed. */
  readonly historyBytes: number;
  /**
   * Why what lies behind that was not: nothing does; it is no whole change (`torn`); changes are in it, but they do not
   * follow from the ones before (`broken`); a change is in it that this Galley does not know (`newer`).
   */
  readonly end: 'whole' | 'torn' | 'broken' | 'newer';
}

/** Rolls a document forward by the lines of its history, which begin at byte `from`. Changes it has already are passed over. */
export function followHistory(
  subject: Subject,
  start: { readonly document: Document | undefined; readonly sequence: number },
  from: number,
  lines: readonly HistoryLine[],
): Followed {
  let state = stateWith(subject, start.document);
  let { sequence } = start;
  let historyBytes = from;
  const stop = (end: Followed['end']): Followed => ({
    document: documentIn(subject, state),
    sequence,
    historyBytes,
    end,
  });
  for (const [place, line] of lines.entries()) {
    if (line.is === 'damaged') {
      const next = lines.slice(place + 1).find((later) => later.is !== 'damaged');
      if (!next) return stop('torn');
      // Where no change is missing behind a damaged line, it had none that matters.
      if (next.sequence > sequence + 1) return stop('broken');
    } else if (line.sequence > sequence) {
      if (line.is === 'unknown') return stop('newer');
      const after = applyRecord(state, subject, line.record);
      if (!after.ok) return stop('broken');
      state = after.value;
      sequence = line.sequence;
    }
    historyBytes = line.end;
  }
  return stop('whole');
}
