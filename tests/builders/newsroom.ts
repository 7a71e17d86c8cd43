import type { Newsroom } from '../../shared/export/newsroom';
import { type PhotoFile, siteFormats } from '../../shared/export/photoFiles';
import { photoIdSchema, sourceIdSchema } from '../../shared/model/ids';
import { noPhotoDetails, type Photo } from '../../shared/model/photo';
import type { Source } from '../../shared/model/source';
import { type Workspace, workspaceSchema, workspaceVersion } from '../../shared/model/workspace';
import { digitsOf } from './digits';

export function workspace(given: Partial<Workspace> = {}): Workspace {
  return workspaceSchema.parse({
    format: 'galley-workspace',
    version: workspaceVersion,
    id: '5d0c8a52-6a0f-4f53-9d2b-0c7c3f1e9a41',
    title: 'South Caucasus desk',
    ownNames: ['own reporting'],
    language: 'en',
    createdAt: '2018-11-01T08:00:00.000Z',
    ...given,
  });
}

export function source(given: Partial<Source> = {}): Source {
  const name = given.name ?? 'Hydrometeorological service';
  return {
    id: sourceIdSchema.parse(`source-${digitsOf(name, 12)}`),
    name,
    kind: 'official',
    link: '',
    printedAs: '',
    notes: '',
    sealed: null,
    ...given,
  };
}

/** A photo's record. What is given decides its id; a test that has the bytes gives their sha256. */
export function photo(given: Partial<Photo> = {}): Photo {
  return {
    ...noPhotoDetails,
    id: photoIdSchema.parse(digitsOf(JSON.stringify(given), 64)),
    fileName: 'lake.jpg',
    mediaType: 'image/jpeg',
    width: 1600,
    height: 1067,
    caption: 'The lake from the road to Gavar',
    credit: 'Galley / drawn',
    altText: 'A lake between mountains',
    perceptualHash: null,
    addedAt: null,
    ...given,
  };
}

/** What the site has of a photo: two widths in both formats. Their bytes are made up. */
export function photoFiles({ width, height }: Pick<Photo, 'width' | 'height'>): readonly PhotoFile[] {
  return [640, width].flatMap((wide) =>
    siteFormats.map((format) => ({
      width: wide,
      height: Math.round((height * wide) / width),
      format,
      bytes: wide * 10,
      sha256: digitsOf(`${wide} ${format}`, 64),
    })),
  );
}

/** A newsroom with nothing in it but what is given. */
export function newsroom(given: Partial<Newsroom> = {}): Newsroom {
  return {
    workspace: workspace(),
    now: '2018-11-20T08:00:00.000Z',
    articles: [],
    lists: [],
    sources: {},
    photos: {},
    photoFiles: {},
    mustMend: {},
    ...given,
  };
}
