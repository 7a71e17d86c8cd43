import { withoutNotes } from '../compare/withoutNotes';
import { bodyOf, documentOf } from '../model/body';
import { type DescribedArticle, describeArticle } from '../model/describeArticle';
import type { SourceId } from '../model/ids';
import type { Source } from '../model/source';
import type { EditionArticle } from './edition';

/**
 * An article as the world may have it: the notes of the desk, the marks that they leave in its text, and related cards
 * that stay behind are not in it.
 */
export function publishedArticle(
  { article, related }: EditionArticle,
  sources: Readonly<Record<SourceId, Source>>,
): Omit<DescribedArticle, 'notes'> {
  // Through the document, so that one body has one JSON, whoever wrote it.
  const body = bodyOf(withoutNotes(documentOf(article.body)));
  const printed = new Set(related.map(({ card }) => card.id));
  const cards = article.related.filter(({ id }) => printed.has(id));
  const { notes: _ofTheDesk, ...published } = describeArticle({ ...article, body, related: cards }, sources);
  return published;
}
