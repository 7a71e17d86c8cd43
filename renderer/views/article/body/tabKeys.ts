import { liftListItem, sinkListItem } from 'prosemirror-schema-list';
import { type EditorState, Plugin } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { listAround } from './blockCommands';
import { cellBefore, nextCell } from './tableCommands';

const { list_item } = bodyNodes.nodes;

/**
 * Tab and Shift+Tab indent the items of a list and go from cell to cell of a table. Anywhere else Tab goes on to what
 * stands after the body, and after Escape it does so there too, so that nobody who works by keyboard is caught.
 */
export function tabKeys(): Plugin {
  let leaving = false;
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key === 'Shift') return false;
        const asked = leaving;
        leaving = event.key === 'Escape';
        if (event.key !== 'Tab' || event.ctrlKey || event.metaKey || event.altKey) return false;
        if (asked || !keepsTab(view.state)) return false;
        tab(view, event.shiftKey);
        // The first item of a list cannot be indented; Tab must not surprise by leaving from it.
        return true;
      },
    },
  });
}

function keepsTab(state: EditorState): boolean {
  return isInTable(state) || listAround(state) !== null;
}

function tab(view: EditorView, isBack: boolean): void {
  const command = isInTable(view.state)
    ? isBack
      ? cellBefore
      : nextCell
    : isBack
      ? liftListItem(list_item)
      : sinkListItem(list_item);
  command(view.state, view.dispatch, view);
}
