import type { SourceRole } from '../model/source';
import type { NamedSource } from './pageDraft';
import { agencyNames, agencyWords, leadSeparators, openings, roleWords, separators } from './sourceWords';
import { wordsKey } from './wordsKey';

/** What a source line was read as. `guessed` are those of its sources whose role is no more than a guess. */
export interface ReadSources {
  readonly sources: readonly NamedSource[];
  readonly guessed: readonly NamedSource[];
}

const agencies: ReadonlySet<string> = new Set(agencyNames.map(wordsKey));
const generic: ReadonlyMap<string, string> = new Map(
  agencyWords.flatMap(({ name, forms }) => [name, ...forms].map((form) => [wordsKey(form), name] as const)),
);
const parting = new RegExp(`\\s*[,;/•|+]\\s*|\\s+(?:${[...separators, ...openings].join('|')})\\s+`, 'iu');
const opening = new RegExp(`^(?:${openings.join('|')})\\s+`, 'iu');
const domain = /^(?:www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;
/** More than this is no source line, in characters; the rest of it is not read. */
const longestLine = 1_000;
const officialDomain = /(?:^|\.)(?:gov|gouv|mil|mfa|mod|president|primeminister|parliament|europa)\./;

/**
 * Reads a printed source line: "commonspace.eu with agencies", "Reuters and AFP", "based on reports by the BBC". Names
 * are as printed, without an article before them; agencies that are not named are called by one word whatever its case.
 * Names of the desk itself, and a site that is named first and "with" others, are its own reporting.
 */
export function readSourceLine(line: string, ownNames: readonly string[]): ReadSources {
  const own = new Set(ownNames.map(wordsKey));
  const sources: NamedSource[] = [];
  const guessed: NamedSource[] = [];
  const named = new Set<string>();

  for (const [index, { text, joinedBy }] of partsOf(line, own).entries()) {
    const name = generic.get(wordsKey(text)) ?? text;
    if (named.has(wordsKey(name))) continue;
    named.add(wordsKey(name));
    const leads = index === 0 && domain.test(name) && isBesides(joinedBy);
    const role = roleOf(name, own);
    const source: NamedSource = { name, role: role ?? (leads ? 'own reporting' : 'other media') };
    if (!role) guessed.push(source);
    sources.push(source);
  }
  return { sources, guessed };
}

interface Part {
  readonly text: string;
  /** The word between this part and the next, in small letters. */
  readonly joinedBy: string;
}

/** The names in a line. An "and" within one name ("Ministry of Labour and Social Affairs") does not part it. */
function partsOf(line: string, own: ReadonlySet<string>): readonly Part[] {
  const parts: Part[] = [];
  let rest = line
    .slice(0, longestLine)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\s]{1,20}$/, '');
  while (rest !== '') {
    rest = bareName(rest);
    const separator = parting.exec(rest);
    const text = separator ? rest.slice(0, separator.index) : rest;
    const joinedBy = separator?.[0].trim().toLowerCase() ?? '';
    rest = separator ? rest.slice(separator.index + separator[0].length) : '';
    const above = parts.at(-1);
    if (text === '') continue;
    if (above && isWithinName(above, text, own)) {
      parts[parts.length - 1] = { text: `${above.text} ${above.joinedBy} ${text}`, joinedBy };
    } else {
      parts.push({ text, joinedBy });
    }
  }
  return parts;
}

function isWithinName(above: Part, text: string, own: ReadonlySet<string>): boolean {
  return /^\p{L}+$/u.test(above.joinedBy) && roleOf(above.text, own) === 'official' && roleOf(text, own) === undefined;
}

/** Whether a word between two names says that the first speaks itself and the second only helped. */
function isBesides(words: string): boolean {
  return leadSeparators.has(words) || openings.includes(words);
}

function bareName(text: string): string {
  let name = text.trim();
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(opening, '').replace(/^(?:the|by|from)\s+(?=\S)/i, '');
  }
  return name;
}

function roleOf(name: string, own: ReadonlySet<string>): SourceRole | undefined {
  const key = wordsKey(name);
  if (own.has(key)) return 'own reporting';
  if (isAgency(name)) return 'agency';
  if (domain.test(name)) return officialDomain.test(name.toLowerCase()) ? 'official' : undefined;
  return roleWords.find(({ words }) => words.some((word) => ` ${key} `.includes(` ${word} `)))?.role;
}

/** Whether a name, or the site, is that of a news agency, or stands for agencies in general. */
export function isAgency(name: string): boolean {
  const key = wordsKey(name);
  const site = domain.test(name) ? wordsKey(name.replace(/^www\./, '').split('.')[0] ?? '') : key;
  return agencies.has(key) || agencies.has(site) || generic.has(key);
}
