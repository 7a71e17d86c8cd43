import { createHash } from 'node:crypto';

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
