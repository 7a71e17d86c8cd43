import { Command } from 'commander';
import { textOf } from '../../../shared/model/body';
import { describeArticle } from '../../../shared/model/describeArticle';
import { articleIdSchema } from '../../../shared/model/ids';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import { CommandFailure, type Terminal } from '../terminal';

export function show(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('show')
    .description('Print one article.')
    .argument('<id>')
    .action(async (name: string, { workspace }: { readonly workspace: string }) => {
      const ports = portsOf(shipped);
      await withWorkspace({ folder: workspace, purpose: 'read', ports, terminal }, async (session) => {
        const id = articleIdSchema.safeParse(name);
        const open = id.success ? await session.article(id.data) : undefined;
        if (!open) throw new CommandFailure(1, 'missing', `There is no article ${name} in ${workspace}.`);
        const { article } = open;
        const parts = [
          [article.kicker, article.headline, article.standfirst].filter(Boolean).join('\n'),
          [article.byline, article.dateline].filter(Boolean).join(' · '),
          textOf(article.body),
          article.sourceLine && `source: ${article.sourceLine}`,
          article.leadPhoto && `photo: ${article.leadPhoto.caption}`,
        ];
        terminal.result(describeArticle(article, await session.sources()), parts.filter(Boolean).join('\n\n'));
      });
    });
}
