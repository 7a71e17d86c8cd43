import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { answer } from '../../shared/contract/answer';
import type { PhotoSize } from '../../shared/contract/bridge';
import { type Message, questionSchema } from '../../shared/contract/messages';
import type { PhotoId } from '../../shared/model/ids';
import { done, type Failure, type Result, refused } from '../../shared/result';
import { type Darkroom, openDarkroom } from '../media/darkroom';
import { openWorkspaceFolder } from '../store/workspaceFolder';
import type { Announcement } from './announcer';
import { createBackupKeeper } from './backups/backupKeeper';
import { createHandlers } from './handlers';
import { inTurn } from './inTurn';
import { createRenditions, type Renditions } from './photos/renditions';
import { type ShownPhoto, showPhoto } from './photos/showPhoto';
import type { Ports } from './ports';
import { openProofreader } from './proofs/proofreader';
import { openSession, type Session } from './session';

/** Milliseconds that threads have to end before the process ends without them: nothing of theirs is lost. */
const patienceWithThreads = 1000;

/** One window, or one program, at the other end of a carrier. */
export interface Connection {
  /** Takes what came over the line, whatever it is; the answer goes out by `send`. */
  receive(question: unknown): Promise<void>;
  close(): void;
}

/** The core of one running Galley: at most one open workspace, any number of connections. */
export interface Core {
  readonly session: () => Result<Session>;
  connect(send: (message: Message) => void): Connection;
  /** Where pictures are looked at and renditions are made; closed with the core. */
  readonly darkroom: Darkroom;
  readonly renditions: Renditions;
  /** A photo for a screen, of a size or as it is; undefined when it is not in the vault. */
  photo(id: PhotoId, size?: PhotoSize | null): Promise<ShownPhoto | undefined>;
  /** From now on backups are made when they are due: for a program that stays, not for one that does one thing and ends. */
  keepBackups(): void;
  close(): Promise<void>;
}

/**
 * Opens a workspace folder. A folder that cannot be opened leaves a core that says why to each call; so does one that
 * could not be made, which `made` says.
 */
export async function openCore(
  folder: string,
  readOnly: boolean,
  ports: Ports,
  made: Result<void> = done(undefined),
): Promise<Core> {
  let session = made.ok ? await open(folder, readOnly, ports) : made;
  /** Each connection's way out, and its name. */
  const senders = new Map<(message: Message) => void, string>();
  const tell = (announcement: Announcement): void => {
    for (const send of senders.keys()) send({ is: 'event', ...announcement } as Message);
  };
  if (session.ok) session.value.announcer.listen(tell);
  const greet = (send: (message: Message) => void, origin: string): void =>
    send({ is: 'greeting', origin, workspace: session.ok ? session.value.folder.settings.workspace.id : null });

  const openOnce = async (toRead: boolean): Promise<Result<Session>> => {
    if (session.ok || session === closed) return session;
    session = await open(folder, toRead, ports);
    if (session.ok) {
      session.value.announcer.listen(tell);
      for (const [send, origin] of senders) greet(send, origin);
    }
    return session;
  };

  const turn = inTurn();
  // One after another: two windows that ask at once must not lock each other out.
  const openAgain = (toRead: boolean): Promise<Result<Session>> => turn(() => openOnce(toRead));

  const backups = createBackupKeeper(() => session, ports.now);
  const proofreader = openProofreader();
  const darkroom = openDarkroom();
  const renditions = createRenditions(darkroom);
  const handlers = createHandlers(
    { current: () => session, openAgain },
    ports,
    backups,
    proofreader,
    darkroom,
    renditions,
  );

  return {
    session: () => session,
    connect(send) {
      const origin = randomUUID();
      senders.set(send, origin);
      greet(send, origin);
      return {
        async receive(message) {
          const question = questionSchema.safeParse(message);
          // Without a number there is nobody to answer to.
          if (!question.success) return;
          const { number, name, input } = question.data;
          const result = await answer(handlers, origin, name, input);
          if (senders.has(send)) send({ is: 'answer', number, result });
        },
        close: () => void senders.delete(send),
      };
    },
    darkroom,
    renditions,
    async photo(id, size = null) {
      const photo = session.ok ? await session.value.photo(id) : undefined;
      return session.ok && photo ? showPhoto(session.value, renditions, photo, size) : undefined;
    },
    keepBackups: backups.start,
    async close() {
      await backups.close();
      const closing = session;
      session = closed;
      const threads = Promise.all([proofreader.close(), darkroom.close()]);
      // The folder is put in order whatever the threads do: one that is deep in a picture hears of its end late.
      if (closing.ok) await closing.value.close();
      await Promise.race([threads, pause(patienceWithThreads, undefined, { ref: false })]);
    },
  };
}

const closed: Failure = refused('closed', 'Galley is closing.');

async function open(folder: string, readOnly: boolean, ports: Ports): Promise<Result<Session>> {
  const opened = await openWorkspaceFolder(folder, { readOnly, program: ports.program, now: ports.now });
  return opened.ok ? done(openSession(opened.value, ports)) : opened;
}
