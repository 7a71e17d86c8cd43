import type { Newsroom } from '../../shared/export/newsroom';
import { photoIdSchema, sourceIdSchema } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';
import type { Source } from '../../shared/model/source';
import { type Workspace, workspaceSchema } from '../../shared/model/workspace';
import { digitsOf } from './digits';

export function workspace(given: Partial<Workspace> = {}): Workspace {
  return workspaceSchema.parse({
    format: 'galley-workspace',
    version: 2,
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
    role: 'official',
    link: '',
    ...given,
  };
}

/** A photo's record. What is given decides its id; a test that has the bytes gives their sha256. */
export function photo(given: Partial<Photo> = {}): Photo {
  return {
    id: photoIdSchema.parse(digitsOf(JSON.stringify(given), 64)),
    fileName: 'lake.jpg',
    mediaType: 'image/jpeg',
    width: 1600,
    height: 1067,
    caption: 'The lake from the road to Gavar',
    credit: 'Galley / drawn',
    altText: 'A lake between mountains',
    ...given,
  };
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
    photoBytes: {},
    ...given,
  };
}
