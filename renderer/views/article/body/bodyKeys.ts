import { baseKeymap } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { formats } from './formats';

const { list_item, hard_break } = bodyNodes.nodes;

/** The keys that work while the cursor is in the body. `askLink` and `leaveToToolbar` belong to what stands around it. */
export function bodyKeys(around: {
  readonly askLink: () => boolean;
  readonly leaveToToolbar: () => boolean;
}): Plugin[] {
  const formatKeys = Object.fromEntries(formats.map(({ keys, command }) => [keymapName(keys), command]));
  return [
    keymap({
      ...formatKeys,
      'Mod-Shift-k': around.askLink,
      'Alt-F10': around.leaveToToolbar,
      'Mod-z': undo,
      'Mod-Shift-z': redo,
      'Mod-y': redo,
      Backspace: undoInputRule,
      Enter: splitListItem(list_item),
      'Shift-Enter': breakLine,
    }),
    keymap(baseKeymap),
  ];
}

/** `Mod+B`, as commands write it, in prosemirror-keymap's way, where a capital letter would ask for Shift. */
function keymapName(keys: string): string {
  const parts = keys.split('+');
  return [...parts.slice(0, -1), parts.at(-1)?.toLowerCase()].join('-');
}

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
  return true;
};
