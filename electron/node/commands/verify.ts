import path from 'node:path';
import { Command } from 'commander';
import { verifyBundle } from '../../core/verifyBundle';
import { folderArgument } from '../folderArgument';
import { CommandFailure, type Terminal } from '../terminal';

export function verify(terminal: Terminal): Command {
  return new Command('verify')
    .description('Compare a bundle with its manifest. Exits with 1 when a file is missing, altered or extra.')
    .argument('<bundle>', 'the bundle’s folder', folderArgument)
    .action(async (name: string) => {
      const verification = await verifyBundle(path.resolve(name));
      if (!verification.ok) {
        terminal.result({ verified: false, why: verification.message }, 'It does not verify.');
        throw new CommandFailure(1, verification.code, verification.message);
      }
      const { missing, altered, extra, sequence, files } = verification.value;
      const wrong = [
        ...missing.map((file) => `missing: ${file}`),
        ...altered.map((file) => `altered: ${file}`),
        ...extra.map((file) => `extra: ${file}`),
      ];
      const verified = wrong.length === 0;
      const words = verified
        ? `Bundle ${sequence} verifies: all ${files} files are as the manifest says.`
        : wrong.join('\n');
      terminal.result({ verified, ...verification.value }, words);
      if (!verified) throw new CommandFailure(1, 'altered', `Bundle ${sequence} is not as its manifest says.`);
    });
}
