import type { BundlePlanSummary, PlannedReason } from '../contract/answers';
import type { Edition } from './edition';
import type { Manifest } from './manifest';
import { articleDataPath, articlePagePath, listDataPath } from './places';

/** What a bundle would bring, compared with the one before. The youngest articles come first. */
export function compareBundle(manifest: Manifest, previous: Manifest | null, edition: Edition): BundlePlanSummary {
  const before = new Map(previous?.files.map((file) => [file.path, file.sha256]));
  const reasons = new Map(
    manifest.files.map(({ path, sha256 }): [string, PlannedReason] => {
      const old = before.get(path);
      return [path, old === undefined ? 'new' : old === sha256 ? 'same' : 'changed'];
    }),
  );
  const articlesBefore = new Set(previous?.articles.map(({ id }) => id));
  const listsBefore = new Set(previous?.lists.map(({ id }) => id));
  const reasonOf = (wasThere: boolean, paths: readonly string[]): PlannedReason => {
    if (!wasThere) return 'new';
    return paths.every((path) => reasons.get(path) === 'same') ? 'same' : 'changed';
  };

  return {
    sequence: manifest.sequence,
    files: manifest.files.map(({ path, bytes }) => ({ path, bytes, reason: reasons.get(path) ?? 'new' })),
    gone: [...before.keys()].filter((path) => !reasons.has(path)),
    articles: edition.articles.map(({ article: { id, headline, state }, name }) => ({
      id,
      headline,
      state,
      reason: reasonOf(articlesBefore.has(id), [articlePagePath(name), articleDataPath(id)]),
      mustMend: edition.mustMend[id] ?? [],
    })),
    lists: edition.lists.map(({ list: { id, title }, cards }) => ({
      id,
      title,
      cards: cards.length,
      reason: reasonOf(listsBefore.has(id), [listDataPath(id)]),
    })),
    stays: edition.stays,
  };
}
