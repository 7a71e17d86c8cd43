import path from 'node:path';
import { Command } from 'commander';
import { openCore } from '../../core/openCore';
import { portsOf, type ShippedFolders } from '../openWorkspace';
import { progressNotices } from '../progressNotices';
import { CommandFailure, type Terminal } from '../terminal';

export function reindex(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('reindex')
    .description('Make the index of all articles anew from their files. Interrupted, it goes on at the next opening.')
    .action(async ({ workspace }: { readonly workspace: string }) => {
      const began = performance.now();
      const core = await openCore(path.resolve(workspace), false, portsOf(shipped));
      const session = core.session();
      if (!session.ok) {
        throw new CommandFailure(session.code === 'not a workspace' ? 2 : 1, session.code, session.message);
      }
      const { catalogue, announcer, reports } = session.value;
      const reached = progressNotices(terminal, 'articles are indexed');
      const stopListening = announcer.listen(({ name, event }) => {
        if (name === 'progress' && event.work === 'indexing') reached(event.done, event.total);
      });
      // What was indexed by then stays, and the folder is let go of in order.
      const interrupt = (): void => void catalogue.stop();
      process.once('SIGINT', interrupt);
      process.once('SIGTERM', interrupt);
      try {
        await catalogue.rebuild();
        const articles = await catalogue.ask((index) => index.ids().length);
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        const isWhole = catalogue.isWhole;
        if (!isWhole) {
          const why = `Stopped when ${articles} articles were indexed. The others follow when the workspace is opened next.`;
          throw new CommandFailure(1, 'stopped', why);
        }
        terminal.result({ articles, isWhole }, `${articles} articles were indexed in ${seconds} s.`);
      } finally {
        process.off('SIGINT', interrupt);
        process.off('SIGTERM', interrupt);
        stopListening();
        for (const { message } of reports) terminal.notice(message);
        await core.close();
      }
    });
}
