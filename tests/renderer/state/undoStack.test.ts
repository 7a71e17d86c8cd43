import { describe, expect, it } from 'vitest';
import { type Deed, emptyUndoStack, push, stepBack, stepForward } from '../../../renderer/state/undoStack';
import { photoId } from '../../builders/photo';

const lake = photoId('lake.jpg');
const deed = (name: string): Deed => ({ name, done: [], undone: [] });

describe('the undo stack', () => {
  it('steps back and forward through the same deeds', () => {
    const stack = push(push(emptyUndoStack, deed('Move card')), deed('Add card'));
    const back = stepBack(stepBack(stack));
    expect(back.future.map(({ name }) => name)).toEqual(['Add card', 'Move card']);
    expect(stepForward(stepForward(back))).toEqual(stack);
  });

  it('stays as it is when there is nothing to step to', () => {
    expect(stepBack(emptyUndoStack)).toBe(emptyUndoStack);
    expect(stepForward(emptyUndoStack)).toBe(emptyUndoStack);
  });

  it('forgets what was undone when something new is done', () => {
    const stack = push(stepBack(push(emptyUndoStack, deed('Move card'))), deed('Add card'));
    expect(stack.future).toEqual([]);
    expect(stack.past.map(({ name }) => name)).toEqual(['Add card']);
  });

  it('takes deeds of one sitting for one, and those of the next for another', () => {
    const typed = (was: string, to: string, sitting: string): Deed => ({
      name: 'Set caption',
      done: [{ type: 'photo.fieldsSet', photoId: lake, was: { caption: was }, to: { caption: to } }],
      undone: [{ type: 'photo.fieldsSet', photoId: lake, was: { caption: to }, to: { caption: was } }],
      sitting,
    });
    const once = push(push(emptyUndoStack, typed('', 'A', 'first')), typed('A', 'Ab', 'first'));
    expect(once.past).toEqual([typed('', 'Ab', 'first')]);
    expect(push(once, typed('Ab', 'Abc', 'second')).past).toHaveLength(2);
  });

  it('keeps the newest five hundred deeds', () => {
    let stack = emptyUndoStack;
    for (let number = 1; number <= 501; number += 1) stack = push(stack, deed(`Deed ${number}`));
    expect(stack.past).toHaveLength(500);
    expect(stack.past[0]?.name).toBe('Deed 2');
  });
});
