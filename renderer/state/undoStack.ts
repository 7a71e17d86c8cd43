import type { Change } from '../../shared/changes/change';
import { joinChanges } from './joinChanges';

/**
 * One thing the editor did: what it is called in "Undo …", the changes that made it and those that take it back. What was
 * done to many articles at once the core did, and takes back itself.
 */
export type Deed = OwnDeed | ManyDeed;

export interface OwnDeed {
  readonly name: string;
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
  /** Deeds of one sitting, such as the letters typed into one field, are one to Undo. */
  readonly sitting?: string | undefined;
}

export interface ManyDeed {
  readonly name: string;
  readonly bulkId: string;
}

/** What can be undone and redone, newest last. */
export interface UndoStack {
  readonly past: readonly Deed[];
  readonly future: readonly Deed[];
}

export const emptyUndoStack: UndoStack = { past: [], future: [] };

/** The most deeds kept. */
const depth = 500;

export function push(stack: UndoStack, deed: Deed): UndoStack {
  const last = stack.past.at(-1);
  const isSame = last && 'sitting' in last && 'sitting' in deed && last.sitting === deed.sitting;
  if (!isSame || deed.sitting === undefined) return { past: [...stack.past, deed].slice(-depth), future: [] };
  const done = joinChanges([...last.done, ...deed.done]);
  const undone = joinChanges([...deed.undone, ...last.undone]);
  return { past: [...stack.past.slice(0, -1), { ...deed, done, undone }], future: [] };
}

/** Moves the newest deed from past to future. */
export function stepBack(stack: UndoStack): UndoStack {
  const deed = stack.past.at(-1);
  return deed ? { past: stack.past.slice(0, -1), future: [...stack.future, deed] } : stack;
}

/** Moves the newest undone deed back to past. */
export function stepForward(stack: UndoStack): UndoStack {
  const deed = stack.future.at(-1);
  return deed ? { past: [...stack.past, deed], future: stack.future.slice(0, -1) } : stack;
}
