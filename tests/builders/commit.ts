import { randomUUID } from 'node:crypto';
import type { Change } from '../../shared/changes/change';
import type { ChangeRecord, Commit } from '../../shared/changes/changeRecord';

/** A change as an editor's window sends it. */
export function commit(change: Change, at = '2018-11-19T10:00:00.000Z'): Commit {
  return { id: randomUUID(), at, change };
}

/** A change as it stands in a history. */
export function record(sequence: number, change: Change, at?: string): ChangeRecord {
  return { ...commit(change, at), by: 'Anna Petrosyan', sequence };
}
