import { Command } from 'commander';
import { checkArticle } from '../../../shared/checks/checkArticle';
import { type Finding, isOpen } from '../../../shared/checks/finding';
import { languageName } from '../../../shared/import/detectLanguage';
import type { Article } from '../../../shared/model/article';
import { articleIdSchema } from '../../../shared/model/ids';
import { deskFacts } from '../../core/deskFacts';
import { openProofreader, type Proofreader } from '../../core/proofs/proofreader';
import type { Session } from '../../core/session';
import { acceptPage, readPageFile } from '../acceptPage';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import { CommandFailure, type Terminal } from '../terminal';

interface Options {
  readonly workspace: string;
  readonly file?: string;
  readonly all?: true;
}

/** What was found in one article. */
interface Checked {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

export function check(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('check')
    .description('Say what is to be mended in articles. Exits with 1 when something must be before they go out.')
    .argument('[article...]', 'ids of articles')
    .option('--file <page>', 'check a page, as text or HTML, as the draft it would become; - for standard input')
    .option('--all', 'check every article that is not withdrawn')
    .action(async (ids: readonly string[], options: Options) => {
      if (ids.length === 0 && options.file === undefined && !options.all)
        throw new CommandFailure(2, 'wrong use', 'Name an article, a page with --file, or --all.');
      const ports = portsOf(shipped);
      const proofreader = openProofreader();
      try {
        await withWorkspace({ folder: options.workspace, purpose: 'read', ports, terminal }, async (session) => {
          const checked: Checked[] = [];
          const unread = new Set<string>();
          for await (const article of articlesOf(session, ids, options, ports.now())) {
            if ((await proofreader.read(article.language, [])) === null) unread.add(languageName(article.language));
            checked.push({ article, findings: await findingsOf(session, proofreader, article, ports.now()) });
          }
          for (const language of unread) terminal.notice(`Nobody here reads proofs in ${language}.`);
          report(terminal, checked);
        });
      } finally {
        await proofreader.close();
      }
    });
}

async function* articlesOf(
  session: Session,
  ids: readonly string[],
  { file, all, workspace }: Options,
  now: Date,
): AsyncGenerator<Article> {
  if (file !== undefined)
    yield (await acceptPage(session, await readPageFile(file), now.toISOString())).accepted.article;
  const known = all ? (await session.catalogue.current()).ids() : [];
  for (const name of new Set([...ids, ...known])) {
    const id = articleIdSchema.safeParse(name);
    const open = id.success ? await session.article(id.data) : undefined;
    if (!open) throw new CommandFailure(1, 'missing', `There is no article ${name} in ${workspace}.`);
    if (ids.includes(name) || open.article.state !== 'withdrawn') yield open.article;
  }
}

async function findingsOf(
  session: Session,
  proofreader: Proofreader,
  article: Article,
  now: Date,
): Promise<readonly Finding[]> {
  return checkArticle(article, await deskFacts(session, proofreader, article, now));
}

function report(terminal: Terminal, checked: readonly Checked[]): void {
  const blocks = checked.map(({ article, findings }) => {
    const title = `${article.headline || 'No headline yet'}\n  ${article.id}  ${article.state}`;
    return [title, ...(findings.length > 0 ? findings.map(lineOf) : ['  Nothing was found.'])].join('\n');
  });
  const json = checked.map(({ article: { id, headline, state }, findings }) => ({
    article: { id, headline, state },
    findings: findings.map(({ fix, alternatives = [], ...finding }) => ({
      ...finding,
      fixes: [...(fix ? [fix] : []), ...alternatives].map(({ name }) => name),
    })),
  }));
  terminal.result(json, blocks.join('\n\n'));
  const musts = checked.flatMap(({ findings }) => findings).filter((one) => isOpen(one) && one.level === 'must').length;
  if (musts > 0) {
    const things = musts === 1 ? '1 thing has' : `${musts} things have`;
    throw new CommandFailure(1, 'open', `${things} to be mended first.`);
  }
}

function lineOf({ level, message, waiver, fix }: Finding): string {
  const stands = waiver ? ` It may stand: ${waiver.reason}` : fix ? ` (${fix.name})` : '';
  return `  ${level.padEnd(6)}  ${message}${stands}`;
}
