import { createHash } from 'node:crypto';
import { compactJson } from './compactJson';

/**
 * A document's file bears the seal of whoever wrote it: the sha256 of what else is in it. A file whose seal does not fit
 * was edited by another program. Files of format 1 have none.
 */
export function sealOf(sequence: unknown, historyBytes: unknown, document: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([sequence, historyBytes, document]))
    .digest('hex');
}

/** Whether a file's JSON is as Galley wrote it, as far as it can tell. */
export function isAsWritten(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('seal' in json)) return true;
  const { seal, sequence, historyBytes, document } = json as Readonly<Record<string, unknown>>;
  return seal === sealOf(sequence, historyBytes, document);
}

const longestHead = 160;
const head = /^\{"sequence":(?<sequence>\d+),"historyBytes":(?<historyBytes>\d+),"seal":"(?<seal>\w+)","document":/;

/**
 * Whether a file's bytes, which are JSON, are as Galley wrote and laid them out. It takes half as long as `isAsWritten`,
 * which tells of one that is laid out in another way.
 */
export function isLaidOutAsWritten(bytes: Uint8Array): boolean {
  const compact = compactJson(bytes);
  const begun = head.exec(Buffer.from(compact.subarray(0, longestHead)).toString('latin1'));
  if (!begun?.groups) return false;
  const { sequence, historyBytes, seal } = begun.groups;
  const sealed = createHash('sha256')
    .update(`[${sequence},${historyBytes},`)
    .update(compact.subarray(begun[0].length, -1))
    .update(']')
    .digest('hex');
  return sealed === seal;
}
