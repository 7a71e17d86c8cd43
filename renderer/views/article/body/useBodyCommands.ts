import { chainCommands } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Command as EditorCommand, EditorState } from 'prosemirror-state';
import { useEffect } from 'react';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { useCommandRegistry } from '../../../commands/CommandsContext';
import type { Command } from '../../../commands/command';
import { isTextTarget } from '../../../commands/isTextTarget';
import type { BlockDeed } from './blockKeys';
import { deleteBlocks, selectedBlocks } from './blockMoves';
import type { BodyEditor } from './bodyEditor';
import { formats } from './formats';
import { inserts } from './inserts';
import { linkTarget } from './links';
import { readSelection } from './selectionReading';
import { tableDeeds } from './tableCommands';
import { blockKinds, turnInto } from './turnInto';

/** The editor's commands, for the palette and the native menu. The keys themselves are heard by the editor. */
export function useBodyCommands(editor: BodyEditor | null, isReadOnly: boolean): void {
  const registry = useCommandRegistry();
  useEffect(() => {
    if (!editor || isReadOnly) return;
    return registry.register(() => commandsOf(editor));
  }, [registry, editor, isReadOnly]);
}

function commandsOf(editor: BodyEditor): readonly Command[] {
  const { view, asking, deeds } = editor;
  const run = (command: EditorCommand) => (): void => {
    readSelection(view);
    view.focus();
    command(view.state, view.dispatch, view);
  };
  const formatting: readonly Command[] = formats.map(({ id, name, keys, command }) => ({
    id: `body.${id}`,
    name,
    group: 'Format',
    key: keys,
    enabled: () => !writesElsewhere(view.dom) && command(view.state),
    run: run(command),
  }));
  const link: Command = {
    id: 'body.link',
    name: 'Link',
    group: 'Format',
    key: 'Mod+Shift+K',
    enabled: () => !writesElsewhere(view.dom) && linkTarget(view.state) !== null,
    run: () => {
      asking.link(view);
    },
  };
  const inserting: readonly Command[] = inserts.map(({ id, name, keys, isPossible, run: insert }) => ({
    id: `body.insert.${id}`,
    name: `Insert ${name.toLowerCase()}`,
    group: 'Insert',
    ...(keys === undefined ? {} : { key: keys }),
    enabled: () => !writesElsewhere(view.dom) && isPossible(editor),
    run: () => insert(editor),
  }));
  const table: readonly Command[] = tableDeeds.flat().map(({ id, name, command }) => ({
    id: `body.table.${id}`,
    name,
    group: 'Table',
    enabled: () => !writesElsewhere(view.dom) && command(view.state),
    run: run(command),
  }));
  return [
    ...formatting,
    link,
    ...inserting,
    ...table,
    ...blockCommands(editor, run, deeds),
    ...(view.dom.contains(document.activeElement) ? undoing(editor, run) : []),
  ];
}

/** What can be done to the block that the cursor is in. */
function blockCommands(
  { view, asking }: BodyEditor,
  run: (command: EditorCommand) => () => void,
  deeds: readonly BlockDeed[],
): readonly Command[] {
  const enabled = (command: EditorCommand) => () => !writesElsewhere(view.dom) && command(view.state);
  const turning = blockKinds.map((kind) => ({
    id: `body.turnInto.${kind.id}`,
    name: `Turn block into: ${kind.name.toLowerCase()}`,
    group: 'Block',
    enabled: enabled(turnInto(kind)),
    run: run(turnInto(kind)),
  }));
  const photo = () => photoAround(view.state);
  return [
    ...deeds.map(({ id, name, keys, command }) => ({
      id: `body.block.${id}`,
      name,
      group: 'Block',
      key: keys,
      enabled: enabled(command),
      run: run(command),
    })),
    {
      id: 'body.block.delete',
      name: 'Delete block',
      group: 'Block',
      enabled: enabled(deleteBlocks),
      run: run(deleteBlocks),
    },
    {
      id: 'body.block.menu',
      name: 'Block menu',
      group: 'Block',
      key: 'Alt+Shift+M',
      enabled: () => !writesElsewhere(view.dom),
      run: () => asking.about('block', view, selectedBlocks(view.state).from),
    },
    {
      id: 'body.photo',
      name: 'Photo, credit and alt text',
      group: 'Block',
      enabled: () => !writesElsewhere(view.dom) && photo() !== null,
      run: () => asking.about('photo', view, photo() ?? 0),
    },
    ...turning,
  ];
}

/** Where the photo begins that is selected, or whose caption the cursor is in. */
function photoAround(state: EditorState): number | null {
  const { from } = selectedBlocks(state);
  return state.doc.nodeAt(from)?.type === bodyNodes.nodes.photo ? from : null;
}

/** While the cursor is in the body, Undo and Redo are the editor's own, for whoever asks. */
function undoing({ view, beside }: BodyEditor, run: (command: EditorCommand) => () => void): readonly Command[] {
  return [
    {
      id: 'edit.undo',
      name: 'Undo typing',
      group: 'Edit',
      key: 'Mod+Z',
      enabled: () => undoDepth(view.state) > 0 || beside.undo(view.state),
      run: run(chainCommands(beside.undo, undo)),
    },
    {
      id: 'edit.redo',
      name: 'Redo typing',
      group: 'Edit',
      key: 'Mod+Shift+Z',
      enabled: () => redoDepth(view.state) > 0 || beside.redo(view.state),
      run: run(chainCommands(beside.redo, redo)),
    },
  ];
}

/** A key pressed in another field of the sheet is meant for that field. */
function writesElsewhere(body: Element): boolean {
  const focused = document.activeElement;
  return isTextTarget(focused) && focused !== body && !focused?.closest('[role="dialog"]');
}
