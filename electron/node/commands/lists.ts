import { Command } from 'commander';
import { resolveCard } from '../../../shared/model/resolveCard';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import type { Terminal } from '../terminal';

export function lists(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('lists')
    .description('Print the curated lists, with their cards as readers see them.')
    .action(async ({ workspace }: { readonly workspace: string }) => {
      const ports = portsOf(shipped);
      await withWorkspace({ folder: workspace, purpose: 'read', ports, terminal }, async (session) => {
        const index = await session.catalogue.current();
        const resolved = (await session.lists()).map(({ id, title, slots, cards }) => ({
          id,
          title,
          slots,
          cards: cards.map((card) =>
            resolveCard(card, card.articleId ? index.summaries([card.articleId])[0] : undefined),
          ),
        }));
        const words = resolved.map(({ title, slots, cards }) =>
          [
            `${title} (${cards.length} of ${slots.maximum})`,
            ...cards.map((card, place) => `  ${place + 1}. ${card.title}`),
          ].join('\n'),
        );
        terminal.result(resolved, words.join('\n'));
      });
    });
}
