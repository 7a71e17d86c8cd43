import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/changes/applyChange';
import { diagnoseList } from '../../../shared/doctor/diagnoseList';
import { emptyState } from '../../../shared/model/state';
import { articleId } from '../../builders/article';
import { known } from '../../builders/known';
import { card, list } from '../../builders/list';

const gone = articleId('gone');
const there = articleId('there');

describe('diagnoseList', () => {
  it('takes out every card whose article is gone, wherever they stand, and keeps those that say something', () => {
    const first = card({ articleId: gone });
    const kept = card({ articleId: there });
    const text = card({ articleId: gone, title: 'The dam' });
    const last = card({ articleId: gone, kicker: 'News' });
    const given = list({ cards: [first, kept, text, last] });
    const { symptoms, changes } = diagnoseList(given, known({ articles: [there] }));
    expect(symptoms.map(({ message }) => message.slice(0, 6))).toEqual(['Card 1', 'Card 3', 'Card 4']);
    const after = applyChanges({ ...emptyState, lists: { [given.id]: given } }, changes);
    expect(after).toMatchObject({
      ok: true,
      value: { lists: { [given.id]: { cards: [kept, { ...text, articleId: null }] } } },
    });
  });

  it('finds nothing wrong with texts and with articles that are there', () => {
    const given = list({ cards: [card({ title: 'Elsewhere' }), card({ articleId: there })] });
    expect(diagnoseList(given, known({ articles: [there] }))).toEqual({ symptoms: [], changes: [] });
  });
});
