import { teaserOf } from '../model/teaser';
import { cardView } from './cardView';
import type { Edition, EditionArticle } from './edition';
import { directionOf, wordsOf } from './words';

/** How many of the newest articles stand below the lists. */
const newestShown = 30;

/** What `front.liquid` is printed with. All of it is text. */
export function frontPage({ workspace, articles, lists }: Edition) {
  const { title, language } = workspace;
  return {
    root: '',
    site: { title },
    words: wordsOf(language),
    page: { title, description: '', language, direction: directionOf(language) },
    lists: lists.map(({ list, cards }) => ({
      id: list.id,
      title: list.title,
      cards: cards.map(({ card, to }) => cardView(card, to, language)),
    })),
    newest: articles.slice(0, newestShown).map((entry) => cardView(textsOf(entry), entry, language)),
  };
}

function textsOf({ article }: EditionArticle) {
  return { kicker: article.kicker, title: article.headline, teaser: teaserOf(article) };
}
