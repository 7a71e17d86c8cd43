import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Has the editor read the page's selection now. It reads it when the browser says that it changed, which under load comes
 * only after the next key: what that key does would be done to what was selected before.
 */
export function readSelection(view: EditorView): void {
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}

/** Reads the selection before a key does anything to it. Letters the browser puts in by itself, where it is. */
export function selectionReading(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, { key, ctrlKey, metaKey, altKey }) {
        if (key.length > 1 || ctrlKey || metaKey || altKey) readSelection(view);
        return false;
      },
    },
  });
}
