import type { Article } from './article';
import { documentOf } from './body';
import { lineOf } from './textParts';

/** What stands under an article's title on a card: its standfirst, or else its first paragraph. */
export function teaserOf(article: Pick<Article, 'standfirst' | 'body'>): string {
  if (article.standfirst !== '') return article.standfirst;
  let first = '';
  documentOf(article.body).forEach((node) => {
    if (first === '' && node.type.name === 'paragraph') first = lineOf(node).trim();
  });
  return first;
}
