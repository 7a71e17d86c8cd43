import type { Workspace } from '../model/workspace';
import type { ChosenArticle } from './chosenArticles';
import { directionOf, wordsOf } from './words';

/** What `redirect.liquid` is printed with: the page at an address that an article had before. All of it is text. */
export function redirectPage({ article, name }: ChosenArticle, workspace: Workspace) {
  const words = wordsOf(article.language);
  const title = article.headline.trim() === '' ? words.untitled : article.headline;
  return {
    words,
    page: { title, language: article.language, direction: directionOf(article.language) },
    site: { title: workspace.title },
    /** The way to its page, which lies in the same folder. */
    to: `${name}.html`,
  };
}
