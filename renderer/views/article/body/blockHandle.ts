import { NodeSelection, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { blockAtHeight } from './blockAtHeight';

/** Pixels from the top of a block to that of its handle, which stands beside the first line. */
const handleInset = 2;

/**
 * A handle in the margin beside the block under the pointer: dragging it moves the block, pressing it opens its menu
 * (`askBlock`, told where the block begins). By keyboard the same is done with keys, so Tab passes the handle by.
 */
export function blockHandle(askBlock: (at: number) => void): Plugin {
  let handle: Handle | undefined;
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousemove(_view, event) {
          handle?.follow(event.clientY);
          return false;
        },
        mouseleave(_view, { relatedTarget }) {
          if (!(relatedTarget instanceof Element && relatedTarget.closest('.block-handle'))) handle?.hide();
          return false;
        },
      },
    },
    view(view) {
      handle = createHandle(view, askBlock);
      return {
        update(_view, before) {
          if (before.doc !== view.state.doc) handle?.hide();
        },
        destroy() {
          handle?.remove();
          handle = undefined;
        },
      };
    },
  });
}

interface Handle {
  /** Goes beside the block at that height of the window. */
  follow(clientY: number): void;
  hide(): void;
  remove(): void;
}

function createHandle(view: EditorView, askBlock: (at: number) => void): Handle {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'block-handle';
  button.draggable = true;
  button.tabIndex = -1;
  button.hidden = true;
  button.setAttribute('aria-label', 'Block: drag to move it, press for its menu');
  view.dom.parentElement?.append(button);
  let block: HTMLElement | null = null;

  const hide = (): void => {
    if (button.hidden) return;
    button.hidden = true;
    block = null;
  };
  const at = (): number | null => {
    const index = block ? Array.prototype.indexOf.call(view.dom.childNodes, block) : -1;
    return index < 0 ? null : view.posAtDOM(view.dom, index);
  };

  button.addEventListener('mouseleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof globalThis.Node && view.dom.contains(relatedTarget))) hide();
  });
  button.addEventListener('click', () => {
    const position = at();
    if (position !== null) askBlock(position);
  });
  button.addEventListener('dragstart', (event) => {
    const position = at();
    if (position === null || !block || !event.dataTransfer) return;
    const selection = NodeSelection.create(view.state.doc, position);
    view.dispatch(view.state.tr.setSelection(selection));
    const slice = selection.content();
    const { dom, text } = view.serializeForClipboard(slice);
    event.dataTransfer.clearData();
    event.dataTransfer.setData('text/html', dom.innerHTML);
    event.dataTransfer.setData('text/plain', text);
    event.dataTransfer.effectAllowed = 'copyMove';
    event.dataTransfer.setDragImage(block, 0, 0);
    view.dragging = { slice, move: true };
  });
  button.addEventListener('dragend', () => {
    view.dragging = null;
    hide();
  });

  return {
    follow(clientY) {
      if (view.dragging) return;
      const next = blockAtHeight(view.dom, clientY);
      if (!next || next === block) return;
      block = next;
      const top = next.getBoundingClientRect().top - (button.parentElement?.getBoundingClientRect().top ?? 0);
      button.style.top = `${top + handleInset}px`;
      button.hidden = false;
    },
    hide,
    remove: () => button.remove(),
  };
}
