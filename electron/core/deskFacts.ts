import type { DeskFacts } from '../../shared/checks/check';
import { linkedSlugs } from '../../shared/checks/linkedSlugs';
import { proofedTexts } from '../../shared/checks/proofedTexts';
import type { Article } from '../../shared/model/article';
import type { PhotoId } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';
import { UnreadableFile } from '../store/diskFailure';
import { photoIdsShown } from '../store/recordsShown';
import { bearersOfSlugs } from './bearersOfSlugs';
import { freeSlug } from './freeSlug';
import type { Proofreader } from './proofs/proofreader';
import type { Session } from './session';

/** Whoever reads proofs; null where nobody is to: what is found then is only what must be mended, and what is at hand. */
export type MaybeProofreader = Pick<Proofreader, 'read'> | null;

/** Everything that the checks of an article ask of the desk. */
export async function deskFacts(
  session: Pick<Session, 'folder' | 'catalogue' | 'photo' | 'sources'>,
  proofreader: MaybeProofreader,
  article: Article,
  now: Date,
): Promise<DeskFacts> {
  const { lengthTargets, usage } = session.folder.settings.workspace;
  const [photos, sources, proofsOf, linked, slugTakenBy] = await Promise.all([
    recordsOf(session, article),
    session.sources(),
    proofsFor(proofreader, article),
    articlesLinked(session, article),
    slugHolder(session, article),
  ]);
  return { lengthTargets, usage, now: now.toISOString(), photos, sources, proofsOf, linked, slugTakenBy };
}

/** The records of the photos that an article shows, as far as they can be read. */
async function recordsOf(session: Pick<Session, 'photo'>, article: Article): Promise<Readonly<Record<PhotoId, Photo>>> {
  const records: Record<PhotoId, Photo> = {};
  for (const id of photoIdsShown(article)) {
    try {
      const record = await session.photo(id);
      if (record) records[id] = record;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  return records;
}

async function proofsFor(proofreader: MaybeProofreader, article: Article): Promise<DeskFacts['proofsOf']> {
  if (!proofreader) return undefined;
  const texts = proofedTexts(article);
  const proofs = await proofreader.read(article.language, texts);
  const known = new Map(texts.map((text, place) => [text, proofs?.[place]]));
  return (text) => known.get(text);
}

async function articlesLinked(
  { catalogue }: Pick<Session, 'catalogue'>,
  article: Article,
): Promise<NonNullable<DeskFacts['linked']>> {
  const links = linkedSlugs(article);
  if (links.length === 0) return new Map();
  const bearers = await catalogue.ask((index) =>
    bearersOfSlugs(
      index,
      links.map(({ slug }) => slug),
    ),
  );
  return new Map(
    links.flatMap(({ href }, place) => {
      const bearer = bearers[place];
      return bearer ? [[href, bearer] as const] : [];
    }),
  );
}

async function slugHolder(
  { catalogue }: Pick<Session, 'catalogue'>,
  { id, slug }: Article,
): Promise<NonNullable<DeskFacts['slugTakenBy']> | null> {
  const { slug: free, takenBy } = await catalogue.ask((index) => freeSlug(index, id, slug));
  return takenBy && { headline: takenBy.headline || 'No headline yet', free };
}
