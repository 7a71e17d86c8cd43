import type { Node } from 'prosemirror-model';
import type { Printing } from './bodyToHtml';

/** A table in a frame of its own, which scrolls where the page is narrower. Rows of nothing but headers make its head. */
export function tableToHtml(table: Node, printing: Printing): string {
  const rows = table.children.filter((row) => row.childCount > 0);
  const head = rows.slice(0, headRows(rows));
  const body = rows.slice(head.length);
  const print = (row: Node, scope: 'col' | 'row') =>
    `<tr>${row.children.map((cell) => cellToHtml(cell, scope, printing)).join('')}</tr>`;
  const parts = [
    head.length > 0 ? `<thead>${head.map((row) => print(row, 'col')).join('')}</thead>` : '',
    body.length > 0 ? `<tbody>${body.map((row) => print(row, 'row')).join('')}</tbody>` : '',
  ];
  return rows.length > 0 ? `<div class="table"><table>${parts.join('')}</table></div>` : '';
}

/** How many rows are the table's head: none where a cell of them reaches down into its body. */
function headRows(rows: readonly Node[]): number {
  const isHead = (row: Node) => row.children.every(({ type }) => type.name === 'table_header');
  const first = rows.findIndex((row) => !isHead(row));
  if (first < 1) return 0;
  const reachesDown = rows
    .slice(0, first)
    .some((row, index) => row.children.some(({ attrs }) => index + Number(attrs.rowspan) > first));
  return reachesDown ? 0 : first;
}

function cellToHtml(cell: Node, scope: 'col' | 'row', printing: Printing): string {
  const name = cell.type.name === 'table_header' ? 'th' : 'td';
  const spans = (['colspan', 'rowspan'] as const)
    .filter((span) => cell.attrs[span] !== 1)
    .map((span) => ` ${span}="${Number(cell.attrs[span])}"`)
    .join('');
  const heads = name === 'th' ? ` scope="${scope}"` : '';
  const [only] = cell.children;
  const inside = only && cell.childCount === 1 ? printing.inline(only) : printing.blocks(cell).replaceAll('\n', '');
  return `<${name}${spans}${heads}>${inside}</${name}>`;
}
