import type { ArticleSummary } from '../contract/answers';
import type { Card } from '../model/card';
import type { CardId } from '../model/ids';
import { titleKey } from '../model/titleKey';
import type { PageCard } from './pageDraft';

/** What a card must know of the article that it is about. */
export type CardArticle = Pick<ArticleSummary, 'id' | 'kicker' | 'headline' | 'teaser'>;

/**
 * A page's card as the desk keeps it. One whose article is in the store follows it, and keeps as its own only the texts in
 * which the page differs; a text that the page does not give follows the article too.
 */
export function cardOf(card: PageCard, article: CardArticle | undefined, id: CardId): Card {
  if (!article) return { id, articleId: null, kicker: card.kicker, title: card.title, teaser: card.teaser };
  return {
    id,
    articleId: article.id,
    kicker: own(card.kicker, article.kicker),
    title: titleKey(card.title) === titleKey(article.headline) ? null : card.title,
    teaser: own(card.teaser, article.teaser),
  };
}

function own(text: string, followed: string): string | null {
  return text === '' || text === followed ? null : text;
}
