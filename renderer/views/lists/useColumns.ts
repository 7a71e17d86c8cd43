import { useLayoutEffect, useMemo, useRef } from 'react';
import { findingsOf } from '../../../shared/lists/cardFindings';
import { type BoardArticles, type CardRow, cardRows } from '../../../shared/lists/cardRows';
import type { CardFinding } from '../../../shared/lists/finding';
import type { CuratedList } from '../../../shared/model/curatedList';
import type { CardId, ListId } from '../../../shared/model/ids';

/** A list as its column shows it. */
export interface Column {
  readonly list: CuratedList;
  readonly rows: readonly CardRow[];
  readonly findings: readonly CardFinding[];
}

/** The columns of the board. What shows what it showed before is the same object, so that it is not drawn again. */
export function useColumns(lists: readonly CuratedList[], articles: BoardArticles): readonly Column[] {
  const before = useRef<ReadonlyMap<ListId, Column>>(new Map());
  const columns = useMemo(() => {
    const findings = findingsOf(lists, articles);
    return lists.map((list): Column => {
      const was = before.current.get(list.id);
      const known = new Map<CardId, CardRow>((was?.rows ?? []).map((row) => [row.id, row]));
      const rows = cardRows(list, articles, findings.get(list.id), known);
      const isSame = was?.list === list && rows.every((row, index) => row === was.rows[index]);
      return isSame ? was : { list, rows, findings: findings.get(list.id)?.ofList ?? [] };
    });
  }, [lists, articles]);
  useLayoutEffect(() => {
    before.current = new Map(columns.map((column) => [column.list.id, column]));
  }, [columns]);
  return columns;
}
