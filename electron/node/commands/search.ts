import { Command, InvalidArgumentError, Option } from 'commander';
import type { FoundText, TextPart } from '../../../shared/contract/search';
import { articleStates } from '../../../shared/model/article';
import { type ArticleFilter, articleFilterSchema, everyArticle } from '../../../shared/model/articleQuery';
import { findTexts } from '../../core/findTexts';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import { CommandFailure, type Terminal } from '../terminal';

interface Options {
  readonly workspace: string;
  readonly state: readonly string[];
  readonly kicker: readonly string[];
  readonly region: readonly string[];
  readonly tag: readonly string[];
  readonly language: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

/** Articles whose texts are looked through at a time. */
const atOnce = 200;

export function search(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('search')
    .description(
      'Find articles, the newest first, by words, beginnings (gov*), "phrases", -exclusions, and fields (kicker:opinion).',
    )
    .argument('<query...>', 'what to look for')
    .addOption(
      several('--state <state>', `only those in this state, or another one given so: ${articleStates.join(', ')}`),
    )
    .addOption(several('--kicker <kicker>', 'only those with this kicker, or another'))
    .addOption(several('--region <region>', 'only those of this region, or another'))
    .addOption(several('--tag <tag>', 'only those with this tag, or another'))
    .addOption(several('--language <language>', 'only those in this language, as en or hy, or another'))
    .option('--from <day>', 'only those last changed on this day or later, as 2018-11-19')
    .option('--to <day>', 'only those last changed on this day or before')
    .option('--limit <number>', 'how many at most', numberOf, 20)
    .action(async (query: readonly string[], options: Options) => {
      const typed = query.join(' ');
      const filter = filterOf(options);
      const ports = portsOf(shipped);
      await withWorkspace({ folder: options.workspace, purpose: 'read', ports, terminal }, async (session) => {
        // What is typed here is whole, as a space behind the last word says.
        const range = { query: `${typed} `, filter, order: 'newest', offset: 0, limit: options.limit } as const;
        const { total, rows } = await session.catalogue.ask((index) => index.list(range));
        const texts: (FoundText | null)[] = [];
        for (let start = 0; start < rows.length; start += atOnce) {
          const ids = rows.slice(start, start + atOnce).map(({ id }) => id);
          texts.push(...(await findTexts(session, ids, range.query)));
        }
        const articles = rows.map((row, place) => ({ ...row, snippet: texts[place]?.snippet ?? [] }));
        const blocks = rows.map(({ id, state, kicker, headline, updatedAt }, place) => {
          const found = texts[place];
          const title = found ? shown(found.headline, terminal) : headline;
          const snippet = found ? `\n  ${shown(found.snippet, terminal)}` : '';
          return `${title}\n  ${id}  ${state}  ${kicker}  ${updatedAt.slice(0, 10)}${snippet}`;
        });
        terminal.result({ total, articles }, [...blocks, summary(total, rows.length)].join('\n\n'));
      });
    });
}

function summary(total: number, shownRows: number): string {
  if (total === 0) return 'Nothing was found.';
  const found = total === 1 ? '1 article was found.' : `${total} articles were found.`;
  return shownRows < total ? `${found} These are the newest ${shownRows}; --limit shows more.` : found;
}

function shown(parts: readonly TextPart[], { emphasise }: Terminal): string {
  return parts.map(({ text, isFound }) => (isFound ? emphasise(text) : text)).join('');
}

function filterOf({ state, kicker, region, tag, language, from, to }: Options): ArticleFilter {
  const filter = articleFilterSchema.safeParse({
    ...everyArticle,
    states: state,
    kickers: kicker,
    regions: region,
    tags: tag,
    languages: language,
    changedFrom: from ?? null,
    changedTo: to ?? null,
  });
  if (filter.success) return filter.data;
  const field = filter.error.issues[0]?.path[0];
  throw new CommandFailure(2, 'wrong use', reasons[String(field)] ?? filter.error.message);
}

const reasons: Readonly<Record<string, string>> = {
  states: `A state is one of: ${articleStates.join(', ')}.`,
  languages: 'A language is a tag such as en, ru or az-Latn.',
  changedFrom: 'A day is written as 2018-11-19.',
  changedTo: 'A day is written as 2018-11-19.',
};

/** An option that may be given more than once. */
function several(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([])
    .argParser((value: string, before: readonly string[]) => [...before, value]);
}

function numberOf(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= 10_000) return number;
  throw new InvalidArgumentError('It is a whole number from 1 to 10000.');
}
