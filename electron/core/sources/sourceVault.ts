import { randomBytes, randomUUID } from 'node:crypto';
import type { Change } from '../../../shared/changes/change';
import type { CallInput } from '../../../shared/contract/calls';
import { type SourceId, sourceIdSchema } from '../../../shared/model/ids';
import type { Source } from '../../../shared/model/source';
import type { State } from '../../../shared/model/state';
import { titleKey } from '../../../shared/model/titleKey';
import { done, type Result, refused } from '../../../shared/result';
import { diskFailure, isDiskError } from '../../store/diskFailure';
import { inTurn } from '../inTurn';
import type { Session } from '../session';
import { openOrWait, provePassphrase, purposeOfSource } from './passphrase';
import { sealText } from './sealText';
import { takeOutName } from './takeOutName';

/** The names of protected sources, which stand nowhere but here, encrypted. */
export interface SourceVault {
  protect(session: Session, wish: CallInput<'sources.protect'>): Promise<Result<Source>>;
  reveal(session: Session, wish: CallInput<'sources.reveal'>): Promise<Result<{ readonly name: string }>>;
}

const origin = 'source vault';

export function createSourceVault(now: () => Date): SourceVault {
  // One passphrase after another: so many at once would be as many guesses.
  const turn = inTurn();

  const commit = (session: Session, change: Change) =>
    session.commit([{ id: randomUUID(), at: now().toISOString(), change }], origin);

  const protect: SourceVault['protect'] = async (session, { sourceId, name, codeName, details, passphrase }) => {
    const sources = await session.sources();
    const known = sourceId === null ? null : sources[sourceId];
    if (known === undefined) return refused('missing', 'The desk has no such source any more. Nothing was changed.');
    const namesake = Object.values(sources).find(
      (other) => other.id !== sourceId && titleKey(other.name) === titleKey(codeName),
    );
    if (namesake)
      return refused(
        'exists',
        'There is another source of that name, so nothing was changed. Choose another code name.',
      );
    const inClear = Object.values(sources).some(
      (other) => other.id !== sourceId && other.sealed === null && titleKey(other.name) === titleKey(name),
    );
    if (inClear)
      return refused(
        'exists',
        'A source is filed under that name for anybody to read, so nothing was changed. Protect that one: then its name is taken out of the desk’s sources.',
      );
    const telling = known && known.sealed === null ? [name, known.name] : [name];
    const read = [codeName, details.printedAs ?? ''].map(titleKey);
    if (telling.some((one) => read.some((text) => text.includes(titleKey(one))))) {
      return refused(
        'invalid input',
        'The code name, or how the source is printed, has its name in it, so nothing was changed: both can be read by anybody.',
      );
    }
    const proved = await provePassphrase(session, sources, passphrase);
    if (!proved.ok) return proved;

    const id = known?.sealed ? known.id : freeId(sources);
    const { kind = known?.kind ?? 'eyewitness', printedAs = '' } = details;
    const sealed = await sealText(name, passphrase, purposeOfSource(id));
    if (known?.sealed) {
      const was = { name: known.name, kind: known.kind, printedAs: known.printedAs, sealed: known.sealed };
      const to = { name: codeName, kind, printedAs, sealed };
      const committed = await commit(session, { type: 'source.detailsSet', sourceId: id, was, to });
      return committed.ok ? done({ ...known, ...to }) : committed;
    }
    const source: Source = { id, name: codeName, kind, link: '', printedAs, notes: '', sealed };
    const committed = await commit(session, { type: 'source.added', source });
    if (!committed.ok) return committed;
    if (known === null) return done(source);
    const taken = await takeOutName(session, { was: known, name, is: source, now });
    return taken.ok ? done(source) : taken;
  };

  return {
    protect: (session, wish) => {
      if (!session.folder.quarantine) return Promise.resolve(readOnly);
      return turn(() =>
        protect(session, wish).catch((error: unknown) => {
          if (isDiskError(error)) return diskFailure(error, 'what could not be done is as it was; try it again');
          throw error;
        }),
      );
    },
    reveal: (session, { sourceId, passphrase }) =>
      turn(async () => {
        const sealed = (await session.sources())[sourceId]?.sealed;
        if (!sealed) return refused('missing', 'This is no protected source. Its name is the one it is filed under.');
        const name = await openOrWait(sealed, passphrase, purposeOfSource(sourceId));
        return name.ok ? done({ name: name.value }) : name;
      }),
  };
}

/** An id that tells nothing of the name. */
function freeId(sources: State['sources']): SourceId {
  for (;;) {
    const id = sourceIdSchema.parse(`source-${randomBytes(6).toString('hex')}`);
    if (!sources[id]) return id;
  }
}

const readOnly = refused(
  'read-only',
  'This folder is open read-only, so no source was protected. Open it for writing to protect one.',
);
