import { Command } from 'commander';
import { v4 } from 'uuid';
import { describeArticle } from '../../../shared/model/describeArticle';
import { acceptPage, readPageFile } from '../acceptPage';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import { CommandFailure, type Terminal } from '../terminal';

export function importPage(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('import')
    .description('Read a page, as text or HTML, into a draft and its lists.')
    .argument('<file>', 'the page’s file, or - for standard input')
    .action(async (file: string, { workspace }: { readonly workspace: string }) => {
      // Before a workspace is opened: it may not be there.
      const page = await readPageFile(file);
      const ports = portsOf(shipped);
      await withWorkspace({ folder: workspace, purpose: 'write', ports, terminal }, async (session) => {
        const now = ports.now().toISOString();
        const { accepted, doubts } = await acceptPage(session, page, now);
        const commits = accepted.changes.map((change) => ({ id: v4(), at: now, change }));
        const committed = await session.commit(commits, 'galley import');
        if (!committed.ok) throw new CommandFailure(1, committed.code, committed.message);
        const { article, lists } = accepted;
        for (const { field, message } of doubts) terminal.notice(`Doubt (${field}): ${message}`);
        const described = describeArticle(article, await session.sources());
        terminal.result({ article: described, lists, doubts }, `${article.id}  ${article.headline}`);
      });
    });
}
