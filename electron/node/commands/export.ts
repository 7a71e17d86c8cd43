import path from 'node:path';
import { Command } from 'commander';
import { exportBundle } from '../../core/exportBundle';
import { folderArgument } from '../folderArgument';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import { CommandFailure, type Terminal } from '../terminal';

interface Options {
  readonly workspace: string;
  readonly out: string;
}

export function exportTo(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('export')
    .description('Write the next bundle for the website to a folder.')
    .requiredOption(
      '--out <folder>',
      'the bundle’s folder: not there yet, empty, or an earlier bundle to replace',
      folderArgument,
    )
    .action(async ({ workspace, out }: Options) => {
      const ports = portsOf(shipped);
      await withWorkspace({ folder: workspace, purpose: 'write', ports, terminal }, async (session, core) => {
        const exported = await exportBundle(
          session,
          ports,
          core.renditions,
          () => path.resolve(out),
          () => undefined,
        );
        if (!exported.ok) throw new CommandFailure(1, exported.code, exported.message);
        const { bundle, folder, plan } = exported.value;
        const drafts = plan.summary.articles.filter(({ state }) => state === 'draft').length;
        if (drafts > 0) terminal.notice(`Drafts among the ${bundle.articles} articles that went out: ${drafts}.`);
        for (const { headline, mustMend } of plan.summary.articles) {
          if (mustMend.length > 0) terminal.notice(`To be mended: ${headline}. ${mustMend.join(' ')}`);
        }
        for (const { headline, why } of plan.summary.stays) terminal.notice(`Stayed behind: ${headline}. ${why}`);
        const words = `Bundle ${bundle.sequence} is in ${folder}: ${bundle.articles} articles, ${bundle.files} files.`;
        terminal.result({ ...bundle, folder }, words);
      });
    });
}
