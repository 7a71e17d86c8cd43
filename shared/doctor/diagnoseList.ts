import type { Change } from '../changes/change';
import type { CuratedList } from '../model/curatedList';
import { broken, type Diagnosis, type Known, type Symptom } from './diagnosis';
import { withoutArticle } from './withoutArticle';

/** Cards that name articles which are gone. */
export function diagnoseList({ id: listId, title, cards }: CuratedList, known: Known): Diagnosis {
  const symptoms: Symptom[] = [];
  const changes: Change[] = [];
  // From behind, so that taking one out moves none that is still to come.
  for (const [index, card] of Array.from(cards.entries()).reverse()) {
    if (card.articleId === null || known.hasArticle(card.articleId)) continue;
    const left = withoutArticle(card);
    const becomes = left ? 'stays as a text' : 'is taken out';
    symptoms.unshift(
      broken(`Card ${index + 1} of ${title} names article ${card.articleId}, which is gone. The card ${becomes}.`),
    );
    changes.push(
      left
        ? { type: 'list.cardReworded', listId, was: card, to: left }
        : { type: 'list.cardRemoved', listId, card, index },
    );
  }
  return { symptoms, changes };
}
