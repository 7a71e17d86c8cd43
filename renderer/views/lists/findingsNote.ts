import type { Column } from './useColumns';

/** What the foot says of the whole board: how much is to be mended and looked at, or that nothing is. */
export function findingsNote(columns: readonly Column[]): string {
  const findings = columns.flatMap(({ findings, rows }) => [...findings, ...rows.flatMap((row) => row.findings)]);
  const must = findings.filter(({ level }) => level === 'must').length;
  const should = findings.length - must;
  if (columns.length === 0) return '';
  if (findings.length === 0) return 'Nothing to mend on these lists';
  return [must > 0 && `${must} to mend`, should > 0 && `${should} to look at`].filter(Boolean).join(', ');
}
