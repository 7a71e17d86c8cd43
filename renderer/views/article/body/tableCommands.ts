import type { Command } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  toggleHeader,
} from 'prosemirror-tables';

/** Something that can be done to the table that the cursor is in. */
export interface TableDeed {
  readonly id: string;
  readonly name: string;
  readonly command: Command;
}

/** In the parts of a menu. */
export const tableDeeds: readonly (readonly TableDeed[])[] = [
  [
    { id: 'rowAbove', name: 'Add row above', command: addRowBefore },
    { id: 'rowBelow', name: 'Add row below', command: addRowAfter },
    { id: 'columnBefore', name: 'Add column before', command: addColumnBefore },
    { id: 'columnAfter', name: 'Add column after', command: addColumnAfter },
  ],
  [
    { id: 'headerRow', name: 'Header row on or off', command: toggleHeader('row') },
    { id: 'headerColumn', name: 'Header column on or off', command: toggleHeader('column') },
  ],
  [
    { id: 'deleteRow', name: 'Delete row', command: deleteRow },
    { id: 'deleteColumn', name: 'Delete column', command: deleteColumn },
    { id: 'deleteTable', name: 'Delete table', command: deleteTable },
  ],
];

/** Goes to the next cell; from the last one, to a row that it adds. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!addRowAfter(state, dispatch)) return false;
  if (view) goToNextCell(1)(view.state, view.dispatch);
  return true;
};

/** Goes to the cell before; stays in the first one. */
export const cellBefore: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  goToNextCell(-1)(state, dispatch);
  return true;
};
