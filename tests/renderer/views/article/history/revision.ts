import type { Revision, RevisionKind, Timeline } from '../../../../../shared/contract/revisions';

/** A revision after change `sequence`; of a sitting, what is not given is a word in the body. */
export function revision(sequence: number, at: string, is: RevisionKind = sitting(at), by = 'Anna'): Revision {
  return { sequence, at, by, is };
}

export function sitting(from: string, fields: readonly string[] = ['body']): RevisionKind {
  return { kind: 'sitting', from, changes: 1, fields, wordsAdded: 1, wordsRemoved: 0 };
}

/** Newest first, as a timeline has them. */
export function timeline(revisions: readonly Revision[], publishedAt: number | null = null): Timeline {
  return { changes: revisions[0]?.sequence ?? 0, publishedAt, revisions };
}
