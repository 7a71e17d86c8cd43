import type { SourceRole } from './source';

/**
 * The source line that the sources of an article make: whose own reporting it is, then with whom. "commonspace.eu with
 * agencies", "agencies and the press service", "" for none. Each name stands once, in the order given.
 */
export function printSourceLine(sources: readonly { readonly name: string; readonly role: SourceRole }[]): string {
  const own = namesOf(sources.filter(({ role }) => role === 'own reporting'));
  const others = namesOf(sources.filter(({ role }) => role !== 'own reporting')).filter((name) => !own.includes(name));
  return [own, others]
    .filter((names) => names.length > 0)
    .map(printNames)
    .join(' with ');
}

function namesOf(sources: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(sources.map(({ name }) => name.trim()))].filter((name) => name !== '');
}

/** "a", "a and b", "a, b and c". */
function printNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
