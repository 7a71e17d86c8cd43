import path from 'node:path';
import { Command } from 'commander';
import type { DoctorFinding } from '../../../shared/doctor/finding';
import { type DoctorReport, doctor as examine } from '../../core/doctor/doctor';
import { commandPorts } from '../openWorkspace';
import { progressNotices } from '../progressNotices';
import { CommandFailure, type Terminal } from '../terminal';

interface Options {
  readonly workspace: string;
  readonly fix?: boolean;
}

/** Findings of one kind that are printed one by one. All of them are in the JSON. */
const printedOfEach = 20;

export function doctor(terminal: Terminal): Command {
  return new Command('doctor')
    .description('Look the whole workspace through. Exits with 1 when something is left to be mended.')
    .option('--fix', 'mend what can be mended, by changes that stand in the histories')
    .action(async ({ workspace, fix = false }: Options) => {
      const reached = progressNotices(terminal, 'documents and photos are looked at');
      const examined = await examine(path.resolve(workspace), { fix, ports: commandPorts, reached });
      if (!examined.ok) {
        throw new CommandFailure(examined.code === 'not a workspace' ? 2 : 1, examined.code, examined.message);
      }
      const { findings, notices } = examined.value;
      for (const notice of notices) terminal.notice(notice);
      const open = findings.filter(({ remedy }) => remedy !== 'mended').length;
      terminal.result({ clean: open === 0, ...examined.value }, inWords(examined.value));
      if (open > 0) throw new CommandFailure(1, 'findings', sayOpen(open, findings));
    });
}

function sayOpen(open: number, findings: readonly DoctorFinding[]): string {
  const fixable = findings.filter(({ remedy }) => remedy === '--fix').length;
  const left = `Left to be mended: ${open}.`;
  return fixable > 0 ? `${left} “galley doctor --fix” mends ${fixable} of them.` : left;
}

function inWords({ articles, findings, setAside }: DoctorReport): string {
  const troubles = Array.from(new Set(findings.map(({ trouble }) => trouble)));
  const words = troubles.flatMap((trouble) => {
    const all = findings.filter((finding) => finding.trouble === trouble);
    const more = all.length - printedOfEach;
    return [`${trouble} (${all.length})`, ...all.slice(0, printedOfEach).map(sayFinding), ...sayMore(more)];
  });
  const aside = setAside.map((file) => `  ${file}`);
  return [
    findings.length === 0 ? `Nothing is wrong with the ${articles} articles.` : `Articles: ${articles}.`,
    ...words,
    ...(aside.length === 0 ? [] : ['set aside, now or earlier', ...aside]),
  ].join('\n');
}

function sayFinding({ subject, message, remedy }: DoctorFinding): string {
  return `  ${remedy.padEnd('by hand'.length)}  ${subject}: ${message}`;
}

function sayMore(more: number): readonly string[] {
  return more > 0 ? [`  … and ${more} more, which --json prints`] : [];
}
