import type { Article } from '../model/article';
import { bodyText } from './bodyText';
import type { TextField } from './searchField';

/** What can be searched of an article. Notes of the desk are not part of it. */
export type SearchedArticle = Pick<
  Article,
  | 'headline'
  | 'standfirst'
  | 'body'
  | 'byline'
  | 'dateline'
  | 'kicker'
  | 'tags'
  | 'regions'
  | 'sources'
  | 'sourceLine'
  | 'leadPhoto'
  | 'corrections'
>;

/** The texts of an article by the field that they are searched in, unfolded. */
export function searchedText(article: SearchedArticle): Readonly<Record<TextField, string>> {
  const { headline, standfirst, body, byline, dateline, kicker, tags, regions, sources, sourceLine } = article;
  const { leadPhoto, corrections } = article;
  const photo = leadPhoto ? [leadPhoto.caption, leadPhoto.credit, leadPhoto.altText] : [];
  return {
    headline,
    standfirst,
    body: lines([bodyText(body), ...photo, ...corrections.map(({ text }) => text)]),
    byline: lines([byline, dateline]),
    kicker,
    tag: lines(tags),
    region: lines(regions),
    source: lines([sourceLine, ...sources.map(({ sourceId }) => sourceId)]),
  };
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
