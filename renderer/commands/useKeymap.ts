import { useEffect } from 'react';
import type { Command } from './command';
import type { CommandRegistry } from './commandRegistry';
import { isMac } from './isMac';
import { isTextTarget } from './isTextTarget';
import { parseKey, presses } from './keymap';

/** The commands whose key a text field or the editor has for itself. */
const ownToText = new Set(['edit.undo', 'edit.redo']);

/** The window's one listener for keys: runs the command that has the key, unless something nearer has taken it. */
export function useKeymap(registry: CommandRegistry): void {
  useEffect(() => {
    const mac = isMac();
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return;
      // A key that is held down must not accept twice, or press what comes after.
      if (event.repeat && event.key === 'Enter') return;
      const writes = isTextTarget(event.target);
      // Plain letters belong to the text: nothing is asked about them, for nothing may be slower than typing.
      if (writes && !isShortcut(event)) return;
      const command = registry.available().findLast((known) => hasKey(known, event, mac));
      if (!command || (writes && ownToText.has(command.id))) return;
      event.preventDefault();
      registry.run(command.id);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [registry]);
}

function isShortcut({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || /^F\d/.test(key);
}

function hasKey(command: Command, event: KeyboardEvent, mac: boolean): boolean {
  return command.key !== undefined && presses(event, parseKey(command.key), mac);
}

/** A dialog is about one thing: its own keys work there, the screen's behind it do not. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}
