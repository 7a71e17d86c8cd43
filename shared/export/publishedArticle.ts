import { withoutAnchors } from '../anchors/withoutAnchors';
import { bodyOf, documentOf } from '../model/body';
import { type DescribedArticle, describeArticle } from '../model/describeArticle';
import type { SourceId } from '../model/ids';
import type { Source } from '../model/source';
import { sourceLineOf } from '../model/sourceLineOf';
import type { EditionArticle } from './edition';

/**
 * An article as the world may have it: the notes, claims and waivers of the desk, the marks that they leave in its text,
 * and related cards that stay behind are not in it.
 */
export function publishedArticle(
  { article, related }: EditionArticle,
  sources: Readonly<Record<SourceId, Source>>,
): Omit<DescribedArticle, 'notes' | 'claims' | 'waivers'> {
  // Through the document, so that one body has one JSON, whoever wrote it.
  const body = bodyOf(withoutAnchors(documentOf(article.body)));
  const printed = new Set(related.map(({ card }) => card.id));
  const cards = article.related.filter(({ id }) => printed.has(id));
  const sourceLine = sourceLineOf(article, sources);
  const described = describeArticle({ ...article, body, related: cards, sourceLine }, sources);
  const { notes: _notes, claims: _claims, waivers: _waivers, ...published } = described;
  return published;
}
