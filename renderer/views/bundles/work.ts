import type { ExportedBundle, Verification } from '../../../shared/contract/answers';
import type { Grant } from '../../../shared/contract/host';

/** What the screen is doing, or did last. */
export type Work =
  | { readonly is: 'nothing' }
  | { readonly is: 'exporting'; readonly done: number; readonly total: number }
  | { readonly is: 'verifying'; readonly folder: string }
  | { readonly is: 'exported'; readonly exported: ExportedBundle; readonly verification: Verification }
  | { readonly is: 'verified'; readonly verification: Verification }
  | { readonly is: 'failed'; readonly failed: Failed };

/** What did not work, why, and the folder to try it with again where one was chosen. */
export interface Failed {
  readonly what: 'export' | 'check of the written bundle' | 'verification';
  readonly why: string;
  readonly grant: Grant | null;
}

export function isBusy(work: Work): boolean {
  return work.is === 'exporting' || work.is === 'verifying';
}

/** Whether every file is as the manifest says, and none is missing or besides. */
export function isWhole({ missing, altered, extra }: Verification): boolean {
  return missing.length + altered.length + extra.length === 0;
}

/** What was done, in a sentence. */
export function sayExported({ bundle, folder }: ExportedBundle, verification: Verification): string {
  const files = `${verification.files} ${verification.files === 1 ? 'file' : 'files'}`;
  const verdict = isWhole(verification)
    ? 'verified: every file is as the manifest says'
    : 'but it is not as its manifest says';
  return `Bundle ${bundle.sequence} written to ${folder}, ${files}, ${verdict}.`;
}
