import { describe, expect, it } from 'vitest';
import { cellBefore, nextCell, tableDeeds } from '../../../../../renderer/views/article/body/tableCommands';
import { behind, editing, grid, p, said, taken } from './words';

const table = () => behind(editing([grid(['a', 'b'], ['c', 'd'])]), 'a');
const deed = (id: string) => {
  const found = tableDeeds.flat().find((known) => known.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found.command;
};
const cells = (state: ReturnType<typeof table> | null) =>
  state?.doc.firstChild?.children.map((row) =>
    row.children.map(({ type, textContent }) => [type.name, textContent].join(' ')),
  );

describe('in a table', () => {
  it('Tab goes from cell to cell, and back', () => {
    const next = taken(table(), nextCell);
    expect(next?.selection.$from.parent.textContent).toBe('b');
    expect(next && taken(next, cellBefore)?.selection.$from.parent.textContent).toBe('a');
  });

  it('Tab in the last cell adds a row', () => {
    expect(taken(behind(table(), 'd'), nextCell)?.doc.firstChild?.childCount).toBe(3);
  });

  it('rows and columns are added and taken away', () => {
    expect(taken(table(), deed('rowBelow'))?.doc.firstChild?.childCount).toBe(3);
    expect(taken(table(), deed('columnBefore'))?.doc.firstChild?.firstChild?.textContent).toBe('ab');
    expect(cells(taken(table(), deed('deleteRow')))).toEqual([['table_cell c', 'table_cell d']]);
    expect(cells(taken(table(), deed('deleteColumn')))).toEqual([['table_cell b'], ['table_cell d']]);
  });

  it('the first row and the first column become headers and cells again', () => {
    const headed = taken(table(), deed('headerRow'));
    expect(cells(headed)?.[0]).toEqual(['table_header a', 'table_header b']);
    expect(cells(headed && taken(headed, deed('headerRow')))?.[0]).toEqual(['table_cell a', 'table_cell b']);
    expect(cells(taken(table(), deed('headerColumn')))?.[1]).toEqual(['table_header c', 'table_cell d']);
  });
});

it('outside a table nothing of this is possible', () => {
  const outside = editing([p('One')]);
  for (const { command } of tableDeeds.flat()) expect(said(taken(outside, command))).toBeNull();
  expect(taken(outside, nextCell)).toBeNull();
});
