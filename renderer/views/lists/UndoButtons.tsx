import { Redo2, Undo2 } from 'lucide-react';
import { useCommandRegistry } from '../../commands/CommandsContext';
import { IconButton } from '../../components/IconButton';
import { useStore } from '../../state/DeskContext';

/** Undo and Redo, which say what they would take back or do again. */
export function UndoButtons() {
  const registry = useCommandRegistry();
  const last = useStore(({ undo }) => undo.past.at(-1)?.name);
  const next = useStore(({ undo }) => undo.future.at(-1)?.name);
  return (
    <>
      <IconButton
        name={last === undefined ? 'Undo' : `Undo: ${last}`}
        icon={Undo2}
        keys="Mod+Z"
        isDisabled={last === undefined}
        onPress={() => registry.run('edit.undo')}
      />
      <IconButton
        name={next === undefined ? 'Redo' : `Redo: ${next}`}
        icon={Redo2}
        keys="Mod+Shift+Z"
        isDisabled={next === undefined}
        onPress={() => registry.run('edit.redo')}
      />
    </>
  );
}
