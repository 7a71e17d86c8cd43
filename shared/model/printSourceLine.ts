import type { SourcePart } from './articleSource';
import type { Source, SourceRole } from './source';

/** A source of an article, as far as its line needs it. */
export interface PrintedSource {
  readonly source: Pick<Source, 'name' | 'printedAs' | 'sealed'>;
  readonly role: SourceRole;
  readonly part: SourcePart;
}

/**
 * The source line that the sources of an article make: "commonspace.eu with agencies", "Reuters and AFP", "based on reports
 * by the BBC", "" for none. Each name stands once, in the order given. `readSourceLine` reads it back.
 */
export function printSourceLine(sources: readonly PrintedSource[]): string {
  const inPart = (part: SourcePart) => namesOf(sources.filter((one) => one.part === part));
  const from = inPart('from');
  const others = inPart('with').filter((name) => !from.includes(name));
  const read = inPart('based on').filter((name) => !from.includes(name) && !others.includes(name));
  const own = [from, others]
    .filter((names) => names.length > 0)
    .map(printNames)
    .join(' with ');
  const basis = read.length > 0 ? `based on reports by ${printNames(read)}` : '';
  return [own, basis].filter((part) => part !== '').join(', ');
}

/** What readers are told that a source is called. The code name of a protected one is for the desk: without more it is "". */
export function printedNameOf({ name, printedAs, sealed }: PrintedSource['source']): string {
  return printedAs.trim() || (sealed === null ? name.trim() : '');
}

function namesOf(sources: readonly PrintedSource[]): readonly string[] {
  return [...new Set(sources.map(({ source }) => printedNameOf(source)))].filter((name) => name !== '');
}

/** "a", "a and b", "a, b and c". */
function printNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
