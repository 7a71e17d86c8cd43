import type { ResolvedCard } from '../model/resolveCard';
import type { ChosenArticle } from './chosenArticles';
import { type LeadView, leadView } from './leadView';
import { articlePagePath } from './places';
import { printedDay, wordsOf } from './words';

/** A card as a template sees it. Paths are from the bundle's folder; a card without `path` leads nowhere. */
export interface CardView {
  readonly kicker: string;
  readonly title: string;
  readonly teaser: string;
  readonly path: string | null;
  readonly language: string | null;
  readonly photo: LeadView | null;
  readonly created: DayView | null;
}

/** A moment for machines, and its day for readers. */
export interface DayView {
  readonly moment: string;
  readonly day: string;
}

/** What a card says. */
type CardTexts = Pick<ResolvedCard, 'kicker' | 'title' | 'teaser'>;

/** `to` is the article it leads to, if any. `language` is the page's: the day is worded in it. */
export function cardView(texts: CardTexts, to: ChosenArticle | null, language: string): CardView {
  const words = wordsOf(language);
  return {
    kicker: texts.kicker,
    title: texts.title.trim() === '' ? words.untitled : texts.title,
    teaser: texts.teaser,
    path: to && articlePagePath(to.name),
    language: to && to.article.language !== language ? to.article.language : null,
    photo: to && leadView(to),
    created: to && { moment: to.article.createdAt, day: printedDay(to.article.createdAt, words) },
  };
}
