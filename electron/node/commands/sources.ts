import { Command } from 'commander';
import { usesOfSources } from '../../core/sources/articlesOfSources';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import type { Terminal } from '../terminal';

export function sources(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('sources')
    .description('Print the desk’s sources, those used most first, with how many articles refer to each.')
    .enablePositionalOptions()
    .action(async ({ workspace }: { readonly workspace: string }) => {
      const ports = portsOf(shipped);
      await withWorkspace({ folder: workspace, purpose: 'read', ports, terminal }, async (session) => {
        const uses = await usesOfSources(session);
        const all = Object.values(await session.sources())
          // What is sealed is nobody's business here, even sealed.
          .map(({ sealed, ...source }) => ({ ...source, isProtected: sealed !== null, uses: uses[source.id] ?? 0 }))
          .sort((one, other) => other.uses - one.uses || (one.name < other.name ? -1 : 1));
        const words = all.map(({ id, name, kind, printedAs, isProtected, uses }) => {
          const printed = printedAs === '' ? '' : `, printed as “${printedAs}”`;
          return `${String(uses).padStart(6)}  ${id}  ${name} (${kind}${printed}${isProtected ? ', protected' : ''})`;
        });
        terminal.result(all, words.join('\n'));
      });
    });
}
