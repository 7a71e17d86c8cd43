import { createHash } from 'node:crypto';
import type { BundleRecord } from '../../shared/contract/answers';
import type { BundlePlan } from '../../shared/export/bundlePlan';
import { planBundle } from '../../shared/export/planBundle';
import { whyHeld } from '../../shared/export/whyHeld';
import type { Article } from '../../shared/model/article';
import type { PhotoId } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';
import { photosIn } from '../../shared/model/photosIn';
import { done, type Result } from '../../shared/result';
import { diskFailure, isDiskError } from '../store/diskFailure';
import { articleIdsOnDisk } from '../store/workspaceFiles';
import { type DraftRecord, draftRecord, readBundles } from './bundleRecords';
import { mustMend } from './mustMend';
import { type PhotoFiles, photoFilesOf } from './photoFilesOf';
import type { Renditions } from './photos/renditions';
import type { Ports } from './ports';
import { readTheme } from './readTheme';
import type { Session } from './session';
import { writeBundle } from './writeBundle';

/** A plan, and where the renditions of its photos lie. */
export interface PlannedExport {
  readonly plan: BundlePlan;
  readonly photoFile: PhotoFiles['pathOf'];
}

/** What the next export would write, from the newsroom as it is on the disk. Refused when something of it cannot be read. */
export async function planExport(
  session: Session,
  ports: Ports,
  renditions: Renditions,
): Promise<Result<PlannedExport>> {
  try {
    return await planReadable(session, ports, renditions);
  } catch (error) {
    if (isDiskError(error)) return diskFailure(error, 'nothing was exported, for it would be missing there');
    throw error;
  }
}

async function planReadable(
  session: Session,
  { themeFolder, now: clock }: Ports,
  renditions: Renditions,
): Promise<Result<PlannedExport>> {
  const theme = await readTheme(themeFolder);
  if (!theme.ok) return theme;
  const { layout, settings } = session.folder;
  const now = clock().toISOString();
  const [lists, sources, bundles] = await Promise.all([session.everyList(), session.sources(), readBundles(layout)]);
  const articles = await readArticles(session);
  const photos = await readPhotos(session, articles, now);
  const made = await photoFilesOf(session, renditions, Object.values(photos));
  if (!made.ok) return made;
  const { files: photoFiles, pathOf } = made.value;
  const lacking = await mustMend(session, articles, clock());
  const newsroom = {
    workspace: settings.workspace,
    now,
    articles,
    lists,
    sources,
    photos,
    photoFiles,
    mustMend: lacking,
  };
  const plan = planBundle(newsroom, theme.value, bundles[0]?.manifest ?? null, sha256);
  if (!plan.ok) return plan;
  return done({ plan: plan.value, photoFile: pathOf });
}

/** Writes the next bundle to a folder and keeps a record of it. `onProgress` is told files written, and of how many. */
export async function exportBundle(
  session: Session,
  ports: Ports,
  renditions: Renditions,
  folderFor: (plan: BundlePlan) => string,
  onProgress: (done: number, total: number) => void,
): Promise<Result<{ readonly bundle: BundleRecord; readonly folder: string; readonly plan: BundlePlan }>> {
  const planned = await planExport(session, ports, renditions);
  if (!planned.ok) return planned;
  const { plan, photoFile } = planned.value;
  const folder = folderFor(plan);
  let kept = 'nothing was exported';
  let record: DraftRecord | undefined;
  try {
    record = await draftRecord(session.folder.layout, plan.manifest, ports.now().toISOString());
    const written = await writeBundle(plan, folder, photoFile, onProgress);
    if (!written.ok) return written;
    kept = `the bundle is written, in “${folder}”, but Galley has no record of it. Export once more before it goes out`;
    return done({ bundle: await record.keep(), folder, plan });
  } catch (error) {
    if (isDiskError(error)) return diskFailure(error, kept);
    throw error;
  } finally {
    await record?.drop();
  }
}

async function readArticles(session: Session): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for (const id of await articleIdsOnDisk(session.folder.layout)) {
    const open = await session.article(id);
    if (open) articles.push(open.article);
  }
  return articles;
}

/** The records of the photos that go out: of those that only articles under embargo show nothing is made. */
async function readPhotos(
  session: Session,
  articles: readonly Article[],
  now: string,
): Promise<Readonly<Record<PhotoId, Photo>>> {
  const photos: Record<PhotoId, Photo> = {};
  const ids = articles
    .filter((article) => whyHeld(article, now) === null)
    .flatMap(({ leadPhoto, body }) => [leadPhoto?.photoId ?? null, ...photosIn(body)]);
  for (const id of new Set(ids)) {
    const photo = id && (await session.photo(id));
    if (photo) photos[id] = photo;
  }
  return photos;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
