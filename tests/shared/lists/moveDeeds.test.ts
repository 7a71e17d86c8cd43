import { describe, expect, it } from 'vitest';
import type { CardPlace } from '../../../shared/lists/boardDeed';
import { edgeOf, moveCard, stepCard } from '../../../shared/lists/moveDeeds';
import { card, cardId, list, listId } from './board';

const choice = list([card('a'), card('b'), card('c')]);
const popular = list([card('x')], { id: listId('popular'), title: 'Popular', slots: { minimum: 0, maximum: 1 } });
const board = [choice, popular];
const place = (name: string, on = choice): CardPlace => ({ listId: on.id, cardId: cardId(name) });

describe('stepping a card over the board', () => {
  it('goes up and down in its list, and says where it stands', () => {
    expect(stepCard(board, place('c'), 'up')).toMatchObject({
      name: 'Move card',
      said: 'Moved to position 2 of 3 in Editor’s choice.',
      next: { listId: 'editors-choice', cardId: 'c' },
    });
    expect(stepCard(board, place('a'), 'down')?.said).toBe('Moved to position 2 of 3 in Editor’s choice.');
  });

  it('goes to the same height of the list beside it, or to its end', () => {
    expect(stepCard(board, place('c'), 'right')).toMatchObject({
      changes: [{ type: 'list.cardAdded', listId: 'popular', index: 1 }, { type: 'list.cardRemoved' }],
      next: { listId: 'popular', cardId: 'c' },
    });
    expect(stepCard(board, place('x', popular), 'left')).toMatchObject({
      changes: [{ listId: 'editors-choice', index: 0 }, {}],
    });
  });

  it('says when the list it comes to has no room', () => {
    expect(stepCard(board, place('a'), 'right')?.said).toBe(
      'Moved to position 1 of 2 in Popular, which has room for 1.',
    );
  });

  it('stops at the edges of the board', () => {
    expect(stepCard(board, place('a'), 'up')).toBeUndefined();
    expect(stepCard(board, place('c'), 'down')).toBeUndefined();
    expect(stepCard(board, place('a'), 'left')).toBeUndefined();
    expect(stepCard(board, place('x', popular), 'right')).toBeUndefined();
  });

  it('says at an edge which it is', () => {
    const said = (['up', 'down', 'left', 'right'] as const).map((direction) => edgeOf(choice, direction));
    expect(said).toEqual([
      'Already first in Editor’s choice.',
      'Already last in Editor’s choice.',
      'No list to the left of Editor’s choice.',
      'No list to the right of Editor’s choice.',
    ]);
  });

  it('does nothing with a card that is gone', () => {
    for (const direction of ['up', 'down', 'left', 'right'] as const) {
      expect(stepCard(board, place('gone'), direction)).toBeUndefined();
    }
  });
});

describe('moving a card to a position', () => {
  it('is nothing when it stands there', () => {
    expect(moveCard(choice, place('b'), choice, 1)).toBeUndefined();
  });
});
