import { baseKeymap, chainCommands, splitBlock } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import type { BlockDeed } from './blockKeys';
import { leaveCaption, selectPhotoOfCaption } from './captionKeys';
import { writeFootnote } from './footnoteKeys';
import { formats } from './formats';
import { insertFootnote } from './insertCommands';
import { breakPullQuote, leaveSpeaker, removeEmptySpeaker, toSpeaker } from './speaker';

const { list_item, hard_break } = bodyNodes.nodes;

/** What the keys need of what stands around the body. */
export interface KeyParts {
  readonly askLink: Command;
  readonly leaveToToolbar: () => boolean;
  readonly deeds: readonly BlockDeed[];
  /** Opens the menu of the block that the cursor is in. */
  readonly openBlockMenu: Command;
  /** Opens what is said of a photo or a card that is selected. */
  readonly openSelected: Command;
}

/** The keys that work while the cursor is in the body. Those that every text has stand behind them, in `commonKeys`. */
export function bodyKeys(parts: KeyParts): Plugin {
  const named = [...formats, ...parts.deeds].map(({ keys, command }) => [keymapName(keys), command] as const);
  return keymap({
    ...Object.fromEntries(named),
    'Alt-Shift-m': parts.openBlockMenu,
    'Mod-Alt-f': insertFootnote,
    'Mod-Shift-k': parts.askLink,
    'Alt-F10': parts.leaveToToolbar,
    'Mod-z': undo,
    'Mod-Shift-z': redo,
    'Mod-y': redo,
    Backspace: chainCommands(undoInputRule, removeEmptySpeaker, selectPhotoOfCaption),
    Enter: chainCommands(
      parts.openSelected,
      writeFootnote,
      leaveCaption,
      leaveSpeaker,
      toSpeaker,
      breakPullQuote,
      splitListItem(list_item),
    ),
    // At the end of a quotation, where Enter goes to its speaker: another paragraph of it.
    'Mod-Enter': splitBlock,
    'Shift-Enter': breakLine,
  });
}

export function commonKeys(): Plugin {
  return keymap(baseKeymap);
}

/** `Mod+B`, as commands write it, in prosemirror-keymap's way, where a capital letter would ask for Shift. */
function keymapName(keys: string): string {
  const parts = keys.split('+');
  return [...parts.slice(0, -1), parts.at(-1)?.toLowerCase()].join('-');
}

const breakLine: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if (!$from.parent.inlineContent || !$from.parent.canReplaceWith($from.index(), $to.indexAfter(), hard_break))
    return true;
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
  return true;
};
