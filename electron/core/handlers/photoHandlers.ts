import type { Handlers } from '../../../shared/contract/answer';
import { done, refused } from '../../../shared/result';
import type { Darkroom } from '../../media/darkroom';
import type { Bulk } from '../bulk/createBulk';
import { createPhotoIntake, type PhotoIntake } from '../photos/photoIntake';
import { setManyPhotos } from '../photos/setManyPhotos';
import { usesOfPhoto } from '../photos/usesOfPhoto';
import type { Ports } from '../ports';
import type { Session } from '../session';
import type { WithSession } from './withSession';

type PhotoCall = Extract<keyof Handlers, `photos.${string}`>;

export function photoHandlers(
  withSession: WithSession,
  { now }: Pick<Ports, 'now'>,
  darkroom: Darkroom,
  bulk: Bulk,
): Pick<Handlers, PhotoCall> {
  /** A session may be followed by another of the same folder; what one knows of its photos goes with it. */
  const intakes = new WeakMap<Session, PhotoIntake>();
  const intakeOf = (session: Session): PhotoIntake => {
    const intake = intakes.get(session) ?? createPhotoIntake(session, darkroom, now);
    intakes.set(session, intake);
    return intake;
  };
  const today = (): string => now().toISOString().slice(0, 10);
  return {
    'photos.add': withSession((session, brought, origin) => intakeOf(session).add(brought, origin)),
    'photos.list': withSession(async (session, { offset, limit, ...query }) => {
      const catalogue = session.photos();
      const page = await catalogue.ask((index) => index.list(query, today(), offset, limit));
      return done({ ...page, isWhole: catalogue.isWhole });
    }),
    'photos.ids': withSession(async (session, query) => {
      const catalogue = session.photos();
      await catalogue.caughtUp;
      return done(await catalogue.ask((index) => index.ids(query, today())));
    }),
    'photos.facets': withSession(async (session, query) =>
      done(await session.photos().ask((index) => index.facets(query, today()))),
    ),
    'photos.get': withSession(async (session, { photoIds }) =>
      done(await Promise.all(photoIds.map(async (id) => (await session.photo(id)) ?? null))),
    ),
    'photos.metadata': withSession(async (session, { photoId }) => {
      const photo = await session.photo(photoId);
      return photo ? intakeOf(session).readAgain(photo) : noSuchPhoto;
    }),
    'photos.uses': withSession(async (session, { photoId }) => done(await usesOfPhoto(session, photoId))),
    'photos.setMany': withSession(async (session, { photoIds, fields, words }) =>
      session.folder.quarantine ? setManyPhotos(bulk, session, photoIds, fields, words) : readOnly,
    ),
  };
}

const noSuchPhoto = refused('missing', 'There is no such photo in this folder any more.');

const readOnly = refused(
  'read-only',
  'This folder is open read-only, so nothing was changed. Open it for writing to edit.',
);
