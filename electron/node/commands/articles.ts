import { Command, Option } from 'commander';
import { type ArticleState, articleStates } from '../../../shared/model/article';
import { everyArticle, wholeArchive } from '../../../shared/model/articleQuery';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import type { Terminal } from '../terminal';

interface Options {
  readonly workspace: string;
  readonly query: string;
  readonly state?: ArticleState;
}

/** A page of the catalogue: as many rows as are asked of it at once. */
const pageLength = 500;

export function articles(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('articles')
    .description('List the articles, the one changed last first.')
    .option('--query <words>', 'only those with all these words', '')
    .addOption(new Option('--state <state>', 'only those in this state').choices(articleStates))
    .action(async ({ workspace, query, state }: Options) => {
      const ports = portsOf(shipped);
      await withWorkspace({ folder: workspace, purpose: 'read', ports, terminal }, async (session) => {
        const index = await session.catalogue.current();
        const page = (offset: number) =>
          index.list({
            ...wholeArchive,
            query,
            filter: { ...everyArticle, states: state ? [state] : [] },
            offset,
            limit: pageLength,
          });
        const { total, rows } = page(0);
        const all = [...rows];
        while (all.length < total) all.push(...page(all.length).rows);
        const words = all.map(({ id, state, kicker, headline }) => `${id}  ${state}  ${kicker}: ${headline}`);
        terminal.result(all, words.join('\n') || 'There are no articles.');
      });
    });
}
