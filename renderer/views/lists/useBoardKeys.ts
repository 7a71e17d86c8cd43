import type { KeyboardEvent } from 'react';
import { useCommandRegistry } from '../../commands/CommandsContext';
import { isMac } from '../../commands/isMac';
import { parseKey, presses } from '../../commands/keymap';

/** The keys that a list's row or the browser would take for itself: arrows, and Alt+ArrowLeft, which means Back. */
const keys = [
  ['Alt+ArrowUp', 'card.moveUp'],
  ['Alt+ArrowDown', 'card.moveDown'],
  ['Alt+ArrowLeft', 'card.moveLeft'],
  ['Alt+ArrowRight', 'card.moveRight'],
  ['Delete', 'card.remove'],
  ['Backspace', 'card.remove'],
  ['F2', 'card.reword'],
] as const;

const parsed = keys.map(([key, command]) => ({ key: parseKey(key), command }));

/** A listener, for the capturing phase, that runs the command of a key pressed on a row; `enter` is told of Enter. */
export function useBoardKeys(enter: (row: HTMLElement) => void): (event: KeyboardEvent<HTMLElement>) => void {
  const registry = useCommandRegistry();
  const mac = isMac();
  return (event) => {
    const { target, currentTarget, nativeEvent } = event;
    // A menu hangs elsewhere in the page, yet React hands its keys up to here.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    const row = target.closest<HTMLElement>('[role="row"][data-key]');
    if (!row) return;
    const pressed = parsed.find(({ key }) => presses(nativeEvent, key, mac));
    if (pressed) registry.run(pressed.command);
    else if (event.key === 'Enter' && target === row) enter(row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
