import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { tabKeys } from '../../../../../renderer/views/article/body/tabKeys';
import { behind, bullets, editing, grid, p } from './words';

/** Presses keys in an editor; says which were kept from the window, and what became of the document. */
function press(start: EditorState, ...keys: readonly string[]) {
  const plugin = tabKeys();
  const view = {
    state: start,
    dispatch: (transaction: EditorState['tr']) => {
      view.state = view.state.apply(transaction);
    },
  };
  const kept = keys.filter((key) => {
    const event = { key: key.replace('Shift+', ''), shiftKey: key.startsWith('Shift+') };
    // Of a view, these keys need no more than its state and its dispatch.
    return plugin.props.handleKeyDown?.call(plugin, view as EditorView, event as KeyboardEvent);
  });
  return { kept, document: view.state.doc.toString() };
}

const nested = 'doc(bullet_list(list_item(paragraph("snow"), bullet_list(list_item(paragraph("rain"))))))';

describe('Tab in lists and tables', () => {
  it('indent an item and bring it back', () => {
    expect(press(editing([bullets('snow', 'rain')], 'rain'), 'Tab')).toEqual({ kept: ['Tab'], document: nested });
    const back = press(editing([bullets('snow', 'rain')], 'rain'), 'Tab', 'Shift+Tab');
    expect(back.document).toBe(editing([bullets('snow', 'rain')]).doc.toString());
  });

  it('leave Tab to the window outside a list', () => {
    expect(press(editing([p('snow')]), 'Tab').kept).toEqual([]);
  });

  it('keep Tab in the first item, though it cannot be indented', () => {
    expect(press(editing([bullets('snow')], 'snow'), 'Tab').kept).toEqual(['Tab']);
  });

  it('leave Tab to the window after Escape, once', () => {
    expect(press(editing([bullets('snow', 'rain')], 'rain'), 'Escape', 'Tab').kept).toEqual([]);
    expect(press(editing([bullets('snow', 'rain')], 'rain'), 'Escape', 'a', 'Tab').document).toBe(nested);
  });

  it('keep Tab in a table, where it adds a row at the end, and leave it to the window after Escape', () => {
    const last = behind(editing([grid(['a', 'b'])]), 'b');
    expect(press(last, 'Tab')).toEqual({
      kept: ['Tab'],
      document: editing([grid(['a', 'b'], ['', ''])]).doc.toString(),
    });
    expect(press(behind(last, 'a'), 'Shift+Tab').kept).toEqual(['Shift+Tab']);
    expect(press(last, 'Escape', 'Tab').kept).toEqual([]);
  });
});
