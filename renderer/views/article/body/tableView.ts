import type { NodeView, NodeViewConstructor } from 'prosemirror-view';

/** A table in a frame that scrolls where the table is wider than the measure. */
export const tableView: NodeViewConstructor = (first): NodeView => {
  const dom = document.createElement('div');
  dom.className = 'table-frame';
  const table = document.createElement('table');
  const contentDOM = document.createElement('tbody');
  table.append(contentDOM);
  dom.append(table);
  return { dom, contentDOM, update: (next) => next.type === first.type };
};
