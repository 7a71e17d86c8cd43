import type { CopyText } from './copyText';
import { blockOf } from './copyText';
import type { TextRange } from './ranges';

/** The words of a text that bear a mark of that name: those the ledger says the origin of, or those that lead somewhere. */
export function marksIn(copy: CopyText, name: 'claim' | 'link'): readonly TextRange[] {
  const runs = blockOf(copy)?.runs ?? [];
  return runs
    .filter(({ node }) => node.marks.some(({ type }) => type.name === name))
    .map(({ at, length }) => ({ from: at, to: at + length }));
}
