import { liftListItem, sinkListItem } from 'prosemirror-schema-list';
import { Plugin } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { listAround } from './blockCommands';

const { list_item } = bodyNodes.nodes;

/**
 * Tab and Shift+Tab indent the items of a list. Anywhere else Tab goes on to what stands after the body, and after
 * Escape it does so in a list too, so that nobody who works by keyboard is caught there.
 */
export function listKeys(): Plugin {
  let leaving = false;
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key === 'Shift') return false;
        const asked = leaving;
        leaving = event.key === 'Escape';
        if (event.key !== 'Tab' || event.ctrlKey || event.metaKey || event.altKey) return false;
        if (asked || !listAround(view.state)) return false;
        const command = event.shiftKey ? liftListItem(list_item) : sinkListItem(list_item);
        command(view.state, view.dispatch, view);
        // The first item of a list cannot be indented; Tab must not surprise by leaving from it.
        return true;
      },
    },
  });
}
