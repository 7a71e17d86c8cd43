import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Command as EditorCommand } from 'prosemirror-state';
import { useEffect } from 'react';
import { useCommandRegistry } from '../../../commands/CommandsContext';
import type { Command } from '../../../commands/command';
import { isTextTarget } from '../../../commands/isTextTarget';
import type { BodyEditor } from './bodyEditor';
import { formats } from './formats';
import { linkTarget } from './links';

/** The editor's commands, for the palette and the native menu. The keys themselves are heard by the editor. */
export function useBodyCommands(
  editor: BodyEditor | null,
  isReadOnly: boolean,
  askLink: (editor: BodyEditor) => boolean,
): void {
  const registry = useCommandRegistry();
  useEffect(() => {
    if (!editor || isReadOnly) return;
    return registry.register(() => commandsOf(editor, askLink));
  }, [registry, editor, isReadOnly, askLink]);
}

function commandsOf(editor: BodyEditor, askLink: (editor: BodyEditor) => boolean): readonly Command[] {
  const { view } = editor;
  const run = (command: EditorCommand) => (): void => {
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
      askLink(editor);
    },
  };
  return [...formatting, link, ...(view.hasFocus() ? undoing(editor, run) : [])];
}

/** While the cursor is in the body, Undo and Redo are the editor's own, for whoever asks. */
function undoing({ view }: BodyEditor, run: (command: EditorCommand) => () => void): readonly Command[] {
  return [
    {
      id: 'edit.undo',
      name: 'Undo typing',
      group: 'Edit',
      key: 'Mod+Z',
      enabled: () => undoDepth(view.state) > 0,
      run: run(undo),
    },
    {
      id: 'edit.redo',
      name: 'Redo typing',
      group: 'Edit',
      key: 'Mod+Shift+Z',
      enabled: () => redoDepth(view.state) > 0,
      run: run(redo),
    },
  ];
}

/** A key pressed in another field of the sheet is meant for that field. */
function writesElsewhere(body: Element): boolean {
  const focused = document.activeElement;
  return isTextTarget(focused) && focused !== body && !focused?.closest('[role="dialog"]');
}
