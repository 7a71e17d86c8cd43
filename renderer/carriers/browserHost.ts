import { z } from 'zod';
import type { FolderPurpose, Grant, Host } from '../../shared/contract/host';

const grantSchema = z.object({ grant: z.uuid(), label: z.string() });

/**
 * The machine as a browser window sees it. A page cannot name a folder, so the loopback host that served it chooses
 * one; where a person is asked, `agree` shows the folder and says whether they want it.
 */
export function browserHost(agree: (purpose: FolderPurpose, label: string) => Promise<boolean>): Host {
  return {
    kind: 'browser',
    async pickFolder(purpose) {
      const answer = await fetch('/grants', { method: 'POST', body: JSON.stringify({ purpose }) });
      if (!answer.ok) throw new Error(`Galley's host gave no folder: ${await answer.text()}`);
      const grant: Grant = grantSchema.parse(await answer.json());
      return (await agree(purpose, grant.label)) ? grant : null;
    },
    // A page may look at the clipboard only when something is pasted into it.
    readClipboard: async () => null,
    onCommand: () => () => {},
    onClosing(flush) {
      // By the time a tab closes it is too late to wait, so what is unsaved is sent whenever it goes out of sight.
      const send = () => {
        if (document.visibilityState === 'hidden') void flush();
      };
      document.addEventListener('visibilitychange', send);
      return () => document.removeEventListener('visibilitychange', send);
    },
  };
}
