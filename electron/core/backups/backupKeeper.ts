import { isBackupDue } from '../../../shared/backup/isBackupDue';
import type { Backup } from '../../../shared/contract/backups';
import { done, type Failure, type Result, refused } from '../../../shared/result';
import { diskTrouble } from '../diskTrouble';
import { inTurn } from '../inTurn';
import type { Session } from '../session';
import { backUpSession } from './backUpSession';
import { findBackupPlace } from './backupPlace';
import { listBackups } from './listBackups';

/** Makes the backups of the open workspace, one after another. */
export interface BackupKeeper {
  /** Makes one now, because it was asked for. */
  make(session: Session): Promise<Result<Backup>>;
  /** Makes one if it is due. What hinders that is reported, once. */
  check(): Promise<void>;
  /** From now on checks by itself. */
  start(): void;
  /** Ends what is under way. One that is due is still made where that is quick, if the keeper was started. */
  close(): Promise<void>;
}

/** Milliseconds between two checks. One that finds nothing due asks no disk. */
const checkedEvery = 60_000;
/** Milliseconds until the next try after a backup that failed or was cancelled. */
const triedEvery = 3_600_000;
/** Milliseconds that the last backup may have taken for another to be made at closing, and that this one may take. */
const quick = 2_000;
const longestAtClosing = 5_000;

/** What is known of the folder of the plan. */
interface Known {
  readonly folder: string | null;
  /** The moments of the backups in it, ISO 8601. */
  readonly made: readonly string[];
  /** Milliseconds that the last of them took. */
  readonly took: number;
  /** When one was tried in vain, in milliseconds since 1970; null when there is no need to wait. */
  readonly triedAt: number | null;
}

const nothingKnown: Known = { folder: null, made: [], took: Number.POSITIVE_INFINITY, triedAt: null };

export function createBackupKeeper(current: () => Result<Session>, now: () => Date): BackupKeeper {
  const turn = inTurn();
  const closing = new AbortController();
  let known = nothingKnown;
  let watched: Session | undefined;
  /** Whether something was changed since the last backup was begun. What was before Galley was opened, nobody knows. */
  let isBehind = true;
  let isUnderWay = false;
  let said: ReadonlySet<string> = new Set();
  let timer: NodeJS.Timeout | undefined;

  /** The open workspace, when it is this program that writes there. */
  const ours = (): Session | undefined => {
    const session = current();
    if (!session.ok || !session.value.folder.quarantine) return undefined;
    if (session.value !== watched) {
      watched = session.value;
      isBehind = true;
      watched.announcer.listen(({ name }) => {
        if (name === 'changed' || name === 'settingsSaved' || name === 'editedOutside') isBehind = true;
      });
    }
    return watched;
  };

  const say = ({ announcer }: Session, messages: readonly string[]): void => {
    for (const message of messages.filter((one) => !said.has(one))) {
      announcer.announce({ name: 'reported', event: { report: { subject: 'backups', message } } });
    }
    said = new Set(messages);
  };

  const isDue = ({ folder: { settings } }: Session): boolean => {
    const plan = settings.workspace.backups;
    if (plan.folder !== known.folder) {
      known = { ...nothingKnown, folder: plan.folder };
      isBehind = true;
    }
    const wait = known.triedAt === null ? triedEvery : now().getTime() - known.triedAt;
    return isBehind && (wait >= triedEvery || wait < 0) && isBackupDue(plan, known.made, now());
  };

  /** Asks the folder what it has. */
  const look = async ({ folder: { settings } }: Session): Promise<Result<void>> => {
    const { workspace } = settings;
    if (workspace.backups.folder === null) return done(undefined);
    const place = await findBackupPlace(workspace.backups.folder, workspace);
    if (!place.ok) return place;
    const found = await listBackups(place.value, workspace.id);
    const took = found[0]?.manifest.milliseconds ?? Number.POSITIVE_INFINITY;
    known = { ...known, made: found.map(({ manifest }) => manifest.at), took };
    return done(undefined);
  };

  const run = async (session: Session, isAskedFor: boolean, signal: AbortSignal): Promise<Result<Backup>> => {
    // What is changed while it goes on may not be in it.
    isBehind = false;
    const made = await backUpSession(session, isAskedFor, now, signal);
    if (made.ok) {
      known = { ...known, triedAt: null };
      await look(session);
      say(session, made.value.notes);
      return done(made.value.backup);
    }
    isBehind = true;
    return made;
  };

  const runIfDue = async (session: Session, signal: AbortSignal): Promise<void> => {
    const looked = await look(session);
    if (looked.ok && !isDue(session)) return;
    const made = looked.ok ? await run(session, false, signal) : looked;
    if (!made.ok) putOff(session, made);
  };

  const putOff = (session: Session, { code, message }: Failure): void => {
    // Whether a drive is there again is soon asked, and it is then that the editor waits for it.
    if (code !== 'missing') known = { ...known, triedAt: now().getTime() };
    if (code !== 'cancelled') say(session, [message]);
  };

  const check = async (signal: AbortSignal = closing.signal): Promise<void> => {
    const session = ours();
    if (isUnderWay || !session || !isDue(session)) return;
    isUnderWay = true;
    try {
      await turn(() => runIfDue(session, signal));
    } catch (error) {
      // Whatever it is, it must not end the program that keeps what is being written.
      const why = error instanceof Error ? error.message : String(error);
      putOff(session, diskTrouble(error) ?? refused('fault', `Galley failed at making a backup: ${why}`));
    } finally {
      isUnderWay = false;
    }
  };

  return {
    make: (session) => turn(() => run(session, true, closing.signal)),
    check: () => check(),
    start() {
      timer ??= setInterval(() => void check(), checkedEvery).unref();
    },
    async close() {
      clearInterval(timer);
      closing.abort();
      await turn(async () => undefined);
      if (timer !== undefined && known.took <= quick) await check(AbortSignal.timeout(longestAtClosing));
    },
  };
}
