import { describe, expect, it } from 'vitest';
import { putOn, reword, takeOut } from '../../../shared/lists/cardDeeds';
import { card, cardId, list } from './board';

const choice = list([card('a'), card('b')], { slots: { minimum: 0, maximum: 2 } });
const place = (name: string) => ({ listId: choice.id, cardId: cardId(name) });

describe('putting a card on a list', () => {
  it('says where it stands and leads the focus to it', () => {
    expect(putOn(choice, card('new'), 1, 'Lake Sevan rises')).toMatchObject({
      name: 'Add card',
      said: 'Added Lake Sevan rises at position 2 of 3 in Editor’s choice, which has room for 2.',
      next: { cardId: 'new' },
    });
  });
});

describe('taking a card out', () => {
  it('leads the focus to the card below, or above, or to the empty list', () => {
    expect(takeOut(choice, place('a'), 'A')?.next.cardId).toBe('b');
    expect(takeOut(choice, place('b'), 'B')?.next.cardId).toBe('a');
    expect(takeOut(list([card('a')]), place('a'), 'A')?.next.cardId).toBeNull();
  });

  it('is nothing when the card is gone', () => {
    expect(takeOut(choice, place('gone'), 'Gone')).toBeUndefined();
  });
});

describe('rewording a card', () => {
  it('is one deed, and nothing when the words stay', () => {
    const words = { kicker: null, title: 'Title of a', teaser: null };
    expect(reword(choice, place('a'), { ...words, teaser: 'Short' })?.name).toBe('Reword card');
    expect(reword(choice, place('a'), words)).toBeUndefined();
  });
});
