import type { Article } from '../../shared/model/article';
import { bodyOfParagraphs } from '../../shared/model/body';
import { article, articleId } from '../builders/article';
import { between, oneOf, randomOf } from './random';
import type { Language } from './vocabulary';
import { writeParagraphs, writeWords } from './writeText';

/** Two thirds in English, as in a newsroom that writes in English and prints the region's languages beside it. */
const languages: readonly Language[] = ['en', 'en', 'en', 'en', 'en', 'en', 'en', 'en', 'ru', 'az', 'hy', 'ka'];
const first = Date.UTC(2010, 0, 1);
const hoursApart = 11;

/** Article number so-and-so of the archive: the same at every time, of 200 to 600 words. */
export function archiveArticle(number: number): Article {
  const random = randomOf(number);
  const language = oneOf(random, languages);
  return article({
    id: archiveArticleId(number),
    createdAt: createdAt(number),
    updatedAt: createdAt(number),
    language,
    headline: writeWords(random, language, between(random, 6, 10)),
    standfirst: `${writeWords(random, language, between(random, 14, 26))}.`,
    body: bodyOfParagraphs(writeParagraphs(random, language, between(random, 200, 600))),
    state: oneOf(random, ['published', 'published', 'published', 'corrected', 'draft']),
  });
}

export function archiveArticleId(number: number): Article['id'] {
  return articleId(`archive ${number}`, createdAt(number));
}

function createdAt(number: number): string {
  return new Date(first + number * hoursApart * 3_600_000).toISOString();
}
