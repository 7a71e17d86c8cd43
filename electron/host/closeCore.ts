import { setTimeout as pause } from 'node:timers/promises';
import { dialog } from 'electron';
import type { CoreProcess } from './coreProcess';

/** Milliseconds that the core has to bring everything to the disk until the editor is asked whether to wait. */
const patience = 10_000;

/** Closes the core; resolves to what went wrong, or null. A disk that does not answer keeps nobody here for ever. */
export async function closeCore(core: Pick<CoreProcess, 'close' | 'giveUp'>): Promise<string | null> {
  const closing = core.close();
  for (;;) {
    const waiting = new AbortController();
    const failure = await Promise.race([closing, pause(patience, undefined, waiting).catch(() => undefined)]);
    waiting.abort();
    if (failure !== undefined) return failure;
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: 'The disk does not answer.',
      detail:
        'Galley waits to put the folder in order. All that was called saved is on the disk already; if you close now, the next start puts it in order.',
      buttons: ['Wait', 'Close now'],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1) {
      core.giveUp();
      return null;
    }
  }
}
