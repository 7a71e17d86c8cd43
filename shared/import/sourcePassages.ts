import type { SourcePart } from '../model/articleSource';
import { printedNameOf } from '../model/printSourceLine';
import type { Source } from '../model/source';
import { roleOfName } from './sourceRole';
import { basisOpenings, leadSeparators, openings, separators } from './sourceWords';

/** A source of the desk, as far as its name is found in a line. */
export type KnownSource = Pick<Source, 'name' | 'kind' | 'printedAs' | 'sealed'>;

/** One name in a source line. */
export interface SourcePassage {
  /** As printed, without what only leads up to it. */
  readonly printed: string;
  /** The same without an article before it. */
  readonly name: string;
  readonly part: SourcePart;
  /** The source of the desk that is printed so. */
  readonly known: KnownSource | undefined;
}

const either = (words: readonly string[]): string => words.join('|');
const parting = new RegExp(`\\s*[,;/•|+]\\s*|\\s+(${either([...separators, ...openings])})\\s+`, 'giu');
const opening = new RegExp(`(${either(openings)})\\s+`, 'iuy');
/** In small letters alone: with others, a name begins so. */
const lead = new RegExp(`(${either([...leadSeparators])})\\s+`, 'uy');
const bare = /(?:by|from)\s+(?=\S)/iuy;
const article = /the\s+(?=\S)/iuy;
const basis: ReadonlySet<string> = new Set(basisOpenings);
/** Words that may stand within one name as well as between two. */
const joining: ReadonlySet<string> = new Set(
  separators.filter((word) => /^\p{L}+$/u.test(word) && !leadSeparators.has(word)),
);

/**
 * The names in a source line of single spaces, in their order. Names that the desk knows are found whole, whatever is in
 * them; an "and" within another name ("Ministry of Labour and Social Affairs") does not part it where the name tells.
 */
export function sourcePassages(
  line: string,
  own: ReadonlySet<string>,
  known: readonly KnownSource[],
): readonly SourcePassage[] {
  const passages: (SourcePassage & { readonly from: number; readonly joinedBy: string })[] = [];
  const printed = printedForms(known);
  let part: SourcePart = 'from';
  for (let at = 0; at < line.length; ) {
    const start = at;
    const found = knownAt(line, at, printed);
    const led = found ? null : (matchAt(opening, line, at) ?? matchAt(lead, line, at) ?? matchAt(bare, line, at));
    if (led) {
      part = partAfter(led[1]?.toLowerCase(), part, passages.length > 0);
      at += led[0].length;
      continue;
    }
    const before = found ? 0 : (matchAt(article, line, at)?.[0].length ?? 0);
    const next = partingAfter(line, found ? at + found.printed.length : at);
    const end = next?.index ?? line.length;
    const whole = found?.printed ?? trimmed(line.slice(start, end), end === line.length);
    const joinedBy = next?.[1]?.toLowerCase() ?? '';
    const passage = {
      printed: before > 0 ? `the ${whole.slice(before)}` : whole,
      name: whole.slice(before),
      part,
      known: found?.source,
      from: start,
      joinedBy,
    };
    const above = passages.at(-1);
    if (above && isWithinName(above, passage, own)) {
      const all = trimmed(line.slice(above.from, end), end === line.length);
      const article = above.printed.length - above.name.length;
      const name = all.slice(article);
      passages[passages.length - 1] = { ...above, printed: article > 0 ? `the ${name}` : name, name, joinedBy };
    } else if (passage.name !== '') {
      passages.push(passage);
    }
    at = next ? next.index + next[0].length : line.length;
    if (joinedBy !== '') part = partAfter(joinedBy, part, true);
  }
  return passages;
}

interface PrintedForm {
  readonly printed: string;
  readonly key: string;
  readonly source: KnownSource;
}

/** How the sources of the desk are printed, the longest first. Of a protected one only its code name tells which it is. */
function printedForms(known: readonly KnownSource[]): readonly PrintedForm[] {
  return known
    .flatMap((source) => {
      const forms = source.sealed === null ? [printedNameOf(source), source.name] : [source.name];
      return forms.map((form) => form.replace(/\s+/g, ' ').trim()).map((printed) => ({ printed, source }));
    })
    .filter(({ printed }) => printed !== '')
    .map((form) => ({ ...form, key: form.printed.toLowerCase() }))
    .sort((one, other) => other.printed.length - one.printed.length);
}

function knownAt(line: string, at: number, forms: readonly PrintedForm[]): PrintedForm | undefined {
  const rest = line.slice(at);
  const key = rest.toLowerCase();
  // Letters whose small form is longer than they are would shift what is found.
  if (key.length !== rest.length) return undefined;
  const found = forms.find((form) => key.startsWith(form.key) && isEndOfName(line, at + form.key.length));
  return found && { ...found, printed: rest.slice(0, found.key.length) };
}

function isEndOfName(line: string, at: number): boolean {
  return /^[.\s]*$/.test(line.slice(at)) || partingAfter(line, at)?.index === at;
}

function partingAfter(line: string, at: number): RegExpExecArray | null {
  parting.lastIndex = at;
  return parting.exec(line);
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

/** In which part of the line stands what follows such words; `isWithin` where names stand before them. */
function partAfter(words: string | undefined, part: SourcePart, isWithin: boolean): SourcePart {
  if (words === undefined) return part;
  if (basis.has(words)) return 'based on';
  if (leadSeparators.has(words)) return 'with';
  return isWithin && openings.includes(words) && part === 'from' ? 'with' : part;
}

function isWithinName(
  above: SourcePassage & { readonly joinedBy: string },
  passage: SourcePassage,
  own: ReadonlySet<string>,
): boolean {
  if (above.known || passage.known || passage.name === '' || !joining.has(above.joinedBy)) return false;
  return roleOfName(above.name, own) === 'official' && roleOfName(passage.name, own) === undefined;
}

function trimmed(name: string, isLast: boolean): string {
  return (isLast ? name.replace(/[.\s]{1,20}$/, '') : name).trim();
}
