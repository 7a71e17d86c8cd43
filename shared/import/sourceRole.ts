import type { SourceRole } from '../model/source';
import { agencyNames, agencyWords, roleWords } from './sourceWords';
import { wordsKey } from './wordsKey';

const agencies: ReadonlySet<string> = new Set(agencyNames.map(wordsKey));
const generic: ReadonlyMap<string, string> = new Map(
  agencyWords.flatMap(({ name, forms }) => [name, ...forms].map((form) => [wordsKey(form), name] as const)),
);
const domain = /^(?:www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;
const officialDomain = /(?:^|\.)(?:gov|gouv|mil|mfa|mod|president|primeminister|parliament|europa)\./;

/** What a name says that its bearer is; undefined where it does not. `own` has the desk's own names, as `wordsKey` gives. */
export function roleOfName(name: string, own: ReadonlySet<string>): SourceRole | undefined {
  const key = wordsKey(name);
  if (own.has(key)) return 'own reporting';
  if (isAgency(name)) return 'agency';
  if (isSite(name)) return officialDomain.test(name.toLowerCase()) ? 'official' : undefined;
  return roleWords.find(({ words }) => words.some((word) => ` ${key} `.includes(` ${word} `)))?.role;
}

/** Whether a name, or the site, is that of a news agency, or stands for agencies in general. */
export function isAgency(name: string): boolean {
  const key = wordsKey(name);
  const site = isSite(name) ? wordsKey(name.replace(/^www\./, '').split('.')[0] ?? '') : key;
  return agencies.has(key) || agencies.has(site) || generic.has(key);
}

/** The one word for agencies that are not named, whatever its form; undefined for any other name. */
export function agenciesInGeneral(name: string): string | undefined {
  return generic.get(wordsKey(name));
}

/** Whether a name is the address of a site. */
export function isSite(name: string): boolean {
  return domain.test(name);
}
