import { titleKey } from '../model/titleKey';
import type { NamedSource } from './pageDraft';
import { type KnownSource, type SourcePassage, sourcePassages } from './sourcePassages';
import { agenciesInGeneral, isSite, roleOfName } from './sourceRole';
import { wordsKey } from './wordsKey';

/** What a source line was read as. `guessed` are those of its sources whose role is no more than a guess. */
export interface ReadSources {
  readonly sources: readonly NamedSource[];
  readonly guessed: readonly NamedSource[];
}

/** More than this is no source line, in characters; the rest of it is not read. */
const longestLine = 1_000;

/**
 * Reads a printed source line: "commonspace.eu with agencies", "Reuters and AFP", "based on reports by the BBC". Names
 * are as printed, without an article before them, which `printedAs` keeps; agencies that are not named are called by one
 * word whatever its case. Names of the desk itself, and a site that is named first and "with" others, are its own
 * reporting. What `known` sources are printed as is theirs. `printSourceLine` prints it again.
 */
export function readSourceLine(
  line: string,
  ownNames: readonly string[],
  known: readonly KnownSource[] = [],
): ReadSources {
  const own = new Set(ownNames.map(wordsKey));
  const sources: NamedSource[] = [];
  const guessed: NamedSource[] = [];
  const named = new Set<string>();

  const passages = sourcePassages(line.slice(0, longestLine).replace(/\s+/g, ' ').trim(), own, known);
  for (const [index, passage] of passages.entries()) {
    const { name, printedAs } = namesOf(passage);
    if (named.has(titleKey(name))) continue;
    named.add(titleKey(name));
    const next = passages[index + 1];
    const leads = index === 0 && isSite(name) && next !== undefined && next.part !== 'from';
    const role = passage.known?.kind ?? roleOfName(name, own);
    const guess = leads ? 'own reporting' : 'other media';
    const source: NamedSource = { name, printedAs, role: role ?? guess, part: passage.part };
    if (!role) guessed.push(source);
    sources.push(source);
  }
  return { sources, guessed };
}

function namesOf({ known, name, printed }: SourcePassage): Pick<NamedSource, 'name' | 'printedAs'> {
  if (known) return { name: known.name, printedAs: known.printedAs };
  const agencies = agenciesInGeneral(name);
  return agencies ? { name: agencies, printedAs: '' } : { name, printedAs: printed === name ? '' : printed };
}
