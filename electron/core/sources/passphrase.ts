import { setTimeout as pause } from 'node:timers/promises';
import type { State } from '../../../shared/model/state';
import { done, type Result, refused } from '../../../shared/result';
import type { Session } from '../session';
import { openSealed, sealText } from './sealText';

export type PassphraseCode = 'wrong passphrase';

/** Milliseconds after a wrong passphrase until another is tried. Nobody is ever locked out. */
const pauseAfterWrong = 1000;

const proved = 'galley';
const purposeOfProof = 'passphrase';

/** What the name of a source is sealed for. */
export function purposeOfSource(sourceId: string): string {
  return `source ${sourceId}`;
}

/**
 * Proves that a passphrase is the desk's. Where the desk has none yet, it is from now on: then what it is proved against
 * is written into `galley.json`. Throws what the file system throws.
 */
export async function provePassphrase(
  { folder: { settings } }: Pick<Session, 'folder'>,
  sources: State['sources'],
  passphrase: string,
): Promise<Result<void, PassphraseCode>> {
  const sealed = Object.values(sources).find((source) => source.sealed !== null);
  const { passphraseProof } = settings.workspace;
  if (passphraseProof !== null) return opened(passphraseProof, passphrase, purposeOfProof);
  // The proof was lost, as with a galley.json that was put back by hand.
  if (sealed?.sealed) return opened(sealed.sealed, passphrase, purposeOfSource(sealed.id));
  const proof = await sealText(proved, passphrase, purposeOfProof);
  await settings.save({ ...settings.workspace, passphraseProof: proof }, settings.taxonomy);
  return done(undefined);
}

/** Opens what was sealed; after a wrong passphrase it takes its time. */
export async function openOrWait(
  sealed: string,
  passphrase: string,
  purpose: string,
): Promise<Result<string, PassphraseCode>> {
  const text = await openSealed(sealed, passphrase, purpose);
  if (text !== undefined) return done(text);
  await pause(pauseAfterWrong);
  return refused(
    'wrong passphrase',
    'This is not the passphrase of the desk’s protected sources. Nothing was changed.',
  );
}

async function opened(sealed: string, passphrase: string, purpose: string): Promise<Result<void, PassphraseCode>> {
  const text = await openOrWait(sealed, passphrase, purpose);
  return text.ok ? done(undefined) : text;
}
