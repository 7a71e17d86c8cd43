import { Command } from 'commander';
import { articleIdSchema } from '../../../shared/model/ids';
import { sayRevision } from '../../../shared/revisions/sayRevision';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import { CommandFailure, type Terminal } from '../terminal';

export function history(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('history')
    .description('Print what an article has been through, the latest first.')
    .argument('<id>')
    .action(async (name: string, { workspace }: { readonly workspace: string }) => {
      const ports = portsOf(shipped);
      await withWorkspace({ folder: workspace, purpose: 'read', ports, terminal }, async (session) => {
        const id = articleIdSchema.safeParse(name);
        if (!id.success) throw new CommandFailure(1, 'missing', `There is no article ${name} in ${workspace}.`);
        const timeline = await session.revisions.timeline(id.data);
        if (!timeline.ok) throw new CommandFailure(1, timeline.code, timeline.message);
        const { revisions } = timeline.value;
        const width = Math.max(...revisions.map(({ sequence }) => String(sequence).length));
        const words = revisions.map(({ sequence, at, by, is }) =>
          [String(sequence).padStart(width), at.slice(0, 16).replace('T', ' '), by, sayRevision(is)]
            .filter(Boolean)
            .join('  '),
        );
        terminal.result(timeline.value, words.join('\n'));
      });
    });
}
