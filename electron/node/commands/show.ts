import { Command, InvalidArgumentError } from 'commander';
import type { Article } from '../../../shared/model/article';
import { textOf } from '../../../shared/model/body';
import { describeArticle } from '../../../shared/model/describeArticle';
import { type ArticleId, articleIdSchema } from '../../../shared/model/ids';
import { sourceLineOf } from '../../../shared/model/sourceLineOf';
import type { Session } from '../../core/session';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import { CommandFailure, type Terminal } from '../terminal';

export function show(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('show')
    .description('Print one article.')
    .argument('<id>')
    .option('--at <sequence>', 'as it was after that change of its history', sequenceArgument)
    .action(async (name: string, { workspace, at }: { readonly workspace: string; readonly at?: number }) => {
      const ports = portsOf(shipped);
      await withWorkspace({ folder: workspace, purpose: 'read', ports, terminal }, async (session) => {
        const id = articleIdSchema.safeParse(name);
        const article = id.success ? await articleAt(session, id.data, at) : undefined;
        if (!article) throw new CommandFailure(1, 'missing', `There is no article ${name} in ${workspace}.`);
        const sources = await session.sources();
        const sourceLine = sourceLineOf(article, sources);
        const parts = [
          [article.kicker, article.headline, article.standfirst].filter(Boolean).join('\n'),
          [article.byline, article.dateline].filter(Boolean).join(' · '),
          textOf(article.body),
          sourceLine && `source: ${sourceLine}`,
          article.leadPhoto && `photo: ${article.leadPhoto.caption}`,
        ];
        terminal.result(describeArticle(article, sources), parts.filter(Boolean).join('\n\n'));
      });
    });
}

/** An article as it is now, or as it was after a change; undefined when there is none. */
async function articleAt(session: Session, id: ArticleId, sequence: number | undefined): Promise<Article | undefined> {
  if (sequence === undefined) return (await session.article(id))?.article;
  const revision = await session.revisions.revision(id, sequence);
  if (!revision.ok) throw new CommandFailure(1, revision.code, revision.message);
  return revision.value;
}

function sequenceArgument(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('A change is named by its number, from 1 on.');
  return Number(text);
}
