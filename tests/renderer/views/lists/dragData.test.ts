import { describe, expect, it } from 'vitest';
import { articleDragItem, cardDragItem, readDragged, readFace } from '../../../../renderer/views/lists/dragData';
import { articleId, cardId, listId } from '../../../shared/lists/board';

const card = { listId: listId('popular'), cardId: cardId('a'), kicker: 'News', title: 'Lake Sevan rises' };
const article = { articleId: articleId(1), kicker: 'News', title: 'Lake Sevan rises' };

/** What a drop target gets of something that was dragged with these types. */
const dropped = (types: Readonly<Record<string, string>>) => ({
  kind: 'text' as const,
  types: new Set(Object.keys(types)),
  getText: async (type: string) => types[type] ?? '',
});

describe('something dragged over the board', () => {
  it('arrives as the card or the article that it was', async () => {
    expect(await readDragged(dropped(cardDragItem(card)))).toEqual({ is: 'card', card });
    expect(await readDragged(dropped(articleDragItem(article)))).toEqual({ is: 'article', article });
  });

  it('is its title for other programs', () => {
    expect(cardDragItem(card)['text/plain']).toBe('Lake Sevan rises');
  });

  it('is nothing when it is not ours, or says what cannot be', async () => {
    expect(await readDragged(dropped({ 'text/plain': 'hello' }))).toBeUndefined();
    expect(await readDragged(dropped({ 'galley-card': 'not JSON' }))).toBeUndefined();
    expect(await readDragged(dropped({ 'galley-card': '{"cardId":"../etc"}' }))).toBeUndefined();
    const file = { kind: 'file' as const, type: 'image/png', name: 'a.png' };
    expect(await readDragged(file as never)).toBeUndefined();
  });

  it('shows its kicker and title under the pointer', () => {
    expect(readFace([articleDragItem(article)])).toMatchObject({ kicker: 'News', title: 'Lake Sevan rises' });
    expect(readFace([])).toBeUndefined();
  });
});
