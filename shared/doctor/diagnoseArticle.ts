import { anchorPlaces } from '../anchors/anchorPlaces';
import type { Article } from '../model/article';
import { documentOf } from '../model/body';
import { diagnoseBody } from './diagnoseBody';
import { broken, type Diagnosis, healthy, type Known } from './diagnosis';
import { withoutArticle } from './withoutArticle';

/** What an article points at that is not there, and what of it is about nothing. */
export function diagnoseArticle(article: Article, known: Known): Diagnosis {
  const parts = [relatedOf, sourcesOf, leadPhotoOf, diagnoseBody, claimsOf, notesOf].map((part) =>
    part(article, known),
  );
  return { symptoms: parts.flatMap(({ symptoms }) => symptoms), changes: parts.flatMap(({ changes }) => changes) };
}

function relatedOf({ id: articleId, related }: Article, known: Known): Diagnosis {
  const isGone = (card: (typeof related)[number]) => card.articleId !== null && !known.hasArticle(card.articleId);
  const gone = related.filter(isGone);
  if (gone.length === 0) return healthy;
  const to = related.flatMap((card) => (isGone(card) ? (withoutArticle(card) ?? []) : card));
  return {
    symptoms: gone.map((card) =>
      broken(
        `A related card names article ${card.articleId}, which is gone. The card ${withoutArticle(card) ? 'stays as a text' : 'is taken out'}.`,
      ),
    ),
    changes: [{ type: 'article.relatedSet', articleId, was: related, to }],
  };
}

function sourcesOf({ id: articleId, sources }: Article, known: Known): Diagnosis {
  const to = sources.filter(({ sourceId }) => known.hasSource(sourceId));
  if (to.length === sources.length) return healthy;
  return {
    symptoms: sources
      .filter(({ sourceId }) => !known.hasSource(sourceId))
      .map(({ sourceId }) =>
        broken(`It names source ${sourceId}, which the desk does not have. It is taken out; the source line stays.`),
      ),
    changes: [{ type: 'article.sourcesSet', articleId, was: sources, to }],
  };
}

function leadPhotoOf({ id: articleId, leadPhoto }: Article, known: Known): Diagnosis {
  if (leadPhoto === null || leadPhoto.photoId === null || known.hasPhoto(leadPhoto.photoId)) return healthy;
  return {
    symptoms: [
      broken(
        `The lead photo is ${leadPhoto.photoId}, which is not in the workspace. It becomes one that is wanted; its caption and credit stay.`,
      ),
    ],
    changes: [{ type: 'article.leadPhotoSet', articleId, was: leadPhoto, to: { ...leadPhoto, photoId: null } }],
  };
}

function claimsOf({ id: articleId, claims }: Article, known: Known): Diagnosis {
  const isGone = ({ sourceId }: (typeof claims)[number]) => sourceId !== null && !known.hasSource(sourceId);
  if (!claims.some(isGone)) return healthy;
  return {
    symptoms: claims
      .filter(isGone)
      .map(({ words, sourceId }) =>
        broken(
          `The claim “${words}” names source ${sourceId}, which the desk does not have. It is left without a source; all else of it stays.`,
        ),
      ),
    changes: [
      {
        type: 'article.claimsSet',
        articleId,
        was: claims,
        to: claims.map((claim) => (isGone(claim) ? { ...claim, sourceId: null } : claim)),
      },
    ],
  };
}

function notesOf({ body, notes }: Article): Diagnosis {
  const open = notes.filter(({ resolved }) => resolved === null);
  if (open.length === 0) return healthy;
  const marked = new Set<string>(anchorPlaces(documentOf(body), 'note').map(({ id }) => id));
  return {
    symptoms: open
      .filter(({ id }) => !marked.has(id))
      .map(({ words }) => ({
        trouble: 'note without words',
        message: `An open note is about “${words}”, which does not stand in the text any more. Read it, and settle it.`,
        remedy: 'by hand',
      })),
    changes: [],
  };
}
