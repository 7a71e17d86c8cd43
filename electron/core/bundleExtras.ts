import path from 'node:path';
import { manifestPath } from '../../shared/export/bundlePath';
import type { Manifest } from '../../shared/export/manifest';
import type { Found } from './walkFolder';

/** What lies in a bundle's folder and is not of the bundle: files, links, and empty folders, which end with `/`. */
export function bundleExtras(manifest: Manifest, found: ReadonlyMap<string, Found>): readonly string[] {
  const own = new Set([manifestPath]);
  for (const file of manifest.files) {
    for (let place = file.path; place !== '.'; place = path.posix.dirname(place)) own.add(place);
  }
  const full = new Set([...found.keys()].map((place) => path.posix.dirname(place)));
  return [...found]
    .filter(([place, kind]) => !own.has(place) && !(kind === 'folder' && full.has(place)))
    .map(([place, kind]) => (kind === 'folder' ? `${place}/` : place));
}
