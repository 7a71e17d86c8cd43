import { sourceLineOf } from '../model/sourceLineOf';
import type { State } from '../model/state';
import { teaserOf } from '../model/teaser';
import type { Workspace } from '../model/workspace';
import { bodyToHtml } from './bodyToHtml';
import { cardView } from './cardView';
import type { EditionArticle } from './edition';
import { leadView } from './leadView';
import { newsArticle } from './newsArticle';
import { articleDataPath } from './places';
import { scriptJson } from './scriptJson';
import { directionOf, printedDay, wordsOf } from './words';

/** What `article.liquid` is printed with. Only `bodyHtml` and `newsArticle` are markup, escaped already; the rest is text. */
export function articlePage(entry: EditionArticle, workspace: Workspace, sources: State['sources']) {
  const { article, bodyPhotos } = entry;
  const words = wordsOf(article.language);
  const title = article.headline.trim() === '' ? words.untitled : article.headline;
  const lead = leadView(entry);
  /** The way from this page to the bundle's folder. */
  const root = '../';
  return {
    root,
    site: { title: workspace.title },
    words,
    page: {
      title: `${title} – ${workspace.title}`,
      description: teaserOf(article),
      language: article.language,
      direction: directionOf(article.language),
      data: articleDataPath(article.id),
    },
    article: {
      title,
      kicker: article.kicker,
      standfirst: article.standfirst,
      byline: article.byline,
      dateline: article.dateline,
      sourceLine: sourceLineOf(article, sources),
      regions: article.regions,
      tags: article.tags,
      state: article.state,
      corrections: article.corrections.map(({ date, text }) => ({ date, day: printedDay(date, words), text })),
      changed: { moment: article.updatedAt, day: printedDay(article.updatedAt, words) },
    },
    bodyHtml: bodyToHtml(article.body, { words, root, photos: bodyPhotos }),
    photo: lead,
    related: entry.related.map(({ card, to }) => cardView(card, to, article.language)),
    newsArticle: scriptJson(newsArticle(entry, lead, workspace)),
  };
}
