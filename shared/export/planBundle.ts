import { done, type Result } from '../result';
import { bundleData } from './bundleData';
import type { BundlePlan, PlannedContent } from './bundlePlan';
import { compareBundle } from './compareBundle';
import { type Edition, editionOf } from './edition';
import { type Manifest, type ManifestContent, makeManifest } from './manifest';
import type { Newsroom } from './newsroom';
import { photoFilePath } from './photoFiles';
import { articlePagePath, listDataPath } from './places';
import type { Theme } from './printer';
import { printPages } from './printPages';
import { publicSources } from './publicSources';
import { utf8 } from './utf8';

/**
 * Says which files the next bundle has, and why. `previous` is the manifest of the last one, null when there is none;
 * `sha256` gives lower-case hex. The same newsroom gives the same bytes, in whatever order its parts come.
 */
export function planBundle(
  newsroom: Newsroom,
  theme: Theme,
  previous: Manifest | null,
  sha256: (bytes: Uint8Array) => string,
): Result<BundlePlan, 'template'> {
  const edition = editionOf(newsroom);
  const sources = publicSources(newsroom.sources);
  const pages = printPages(edition, theme, sources);
  if (!pages.ok) return pages;

  const texts = [...pages.value, ...bundleData(edition, sources)].map(([path, written]): PlannedContent => {
    const text = utf8(written);
    return { path, bytes: text.length, sha256: sha256(text), content: { is: 'text', text } };
  });
  const files = [...texts, ...plannedPhotos(edition)].sort((one, other) => (one.path < other.path ? -1 : 1));
  const manifest = makeManifest(contentOf(edition, files), previous, sha256);
  return done({ manifest, files, summary: compareBundle(manifest, previous, edition) });
}

/** The renditions of each photo once, however many articles it leads or stands in. */
function plannedPhotos(edition: Edition): readonly PlannedContent[] {
  const photos = new Map(
    edition.articles
      .flatMap(({ photo, bodyPhotos }) => [...(photo ? [photo] : []), ...bodyPhotos.values()])
      .map((photo) => [photo.record.id, photo]),
  );
  return Array.from(photos).flatMap(([photoId, { files }]) =>
    files.map(
      (rendition): PlannedContent => ({
        path: photoFilePath(photoId, rendition),
        bytes: rendition.bytes,
        sha256: rendition.sha256,
        content: { is: 'photo', photoId, rendition },
      }),
    ),
  );
}

function contentOf(edition: Edition, files: readonly PlannedContent[]): ManifestContent {
  return {
    files: files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    articles: edition.articles
      .map(({ article: { id, slug, headline, state }, name }) => ({
        id,
        slug,
        headline,
        state,
        path: articlePagePath(name),
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    lists: edition.lists.map(({ list: { id, title } }) => ({ id, title, path: listDataPath(id) })),
  };
}
