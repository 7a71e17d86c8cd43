import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CropShape } from '../../../shared/model/crop';
import type { Photo } from '../../../shared/model/photo';
import { cropOf } from '../../../shared/photos/cropOf';
import {
  type RenditionFormat,
  type RenditionSize,
  renditionFormats,
  renditionSizes,
} from '../../../shared/photos/renditionSizes';
import { done, type Result, refused } from '../../../shared/result';
import type { Darkroom } from '../../media/darkroom';
import { developingVersion } from '../../media/developingVersion';
import type { WrittenMetadata } from '../../media/writtenMetadata';
import { diskFailure, isDiskError } from '../../store/diskFailure';
import { originalFile } from '../../store/layout';
import { type FileDigest, fileDigest } from '../fileDigest';
import type { Session } from '../session';

/** A photo as the site shows it: one size in one format, in a file of the cache. */
export interface Rendition extends RenditionSize {
  readonly format: RenditionFormat;
  readonly file: string;
}

/** Which renditions of a photo are wanted. */
export interface RenditionsAsked {
  /** Null for the whole photo. */
  readonly shape: CropShape | null;
  /** All that the site has, when left out. */
  readonly sizes?: readonly RenditionSize[];
  readonly formats?: readonly RenditionFormat[];
  /** What is written into them, as `writtenMetadata` makes it; null writes nothing, for what only the desk sees. */
  readonly written: WrittenMetadata | null;
}

/** Makes renditions, each once: they are kept under what they were made of, so that one is never taken for another. */
export interface Renditions {
  /**
   * The renditions of a photo, from the narrowest, of each size in the order of `renditionFormats`. The same photo asked for
   * in the same way gives the same bytes.
   */
  of(session: Pick<Session, 'folder'>, photo: Photo, asked: RenditionsAsked): Promise<Result<readonly Rendition[]>>;
  /** How long a rendition is and its sha256: read once as long as its file stays what it is. */
  digest(file: string): Promise<FileDigest>;
}

const endings: Readonly<Record<RenditionFormat, string>> = { avif: 'avif', webp: 'webp', jpeg: 'jpg' };

export function createRenditions(darkroom: Darkroom): Renditions {
  /** Files that are being made, so that nobody makes them a second time meanwhile. */
  const underWay = new Map<string, Promise<void>>();

  const make = (session: Pick<Session, 'folder'>, photo: Photo, size: RenditionSize, asked: RenditionsAsked) => {
    const crop = asked.shape ? cropOf(photo, asked.shape) : { x: 0, y: 0, width: 1, height: 1 };
    const place = placeOf(session, photo, asked.shape, size, [crop, asked.written]);
    const renditions = (asked.formats ?? renditionFormats).map((format) => ({
      ...size,
      format,
      file: `${place}.${endings[format]}`,
    }));
    const missing = renditions.filter(({ file }) => !underWay.has(file) && !existsSync(file));
    if (missing.length > 0) {
      const original = originalFile(session.folder.layout, photo);
      const { width, height } = photo;
      const { written } = asked;
      const making = darkroom.develop({ original, whole: { width, height }, crop, size, prints: missing, written });
      for (const { file } of missing) underWay.set(file, making);
      const settle = (): void => missing.forEach(({ file }) => void underWay.delete(file));
      making.then(settle, settle);
    }
    const waiting = Promise.all(renditions.map(({ file }) => underWay.get(file)));
    return waiting.then((): readonly Rendition[] => renditions);
  };

  const digests = new Map<string, { readonly stamp: string; readonly digest: FileDigest }>();

  return {
    async digest(file) {
      const { size, mtimeMs, ino } = await stat(file);
      const stamp = `${size} ${mtimeMs} ${ino}`;
      const known = digests.get(file);
      if (known?.stamp === stamp) return known.digest;
      const digest = await fileDigest(file);
      digests.set(file, { stamp, digest });
      return digest;
    },
    async of(session, photo, asked) {
      const sizes = asked.sizes ?? renditionSizes(photo, asked.shape);
      const made = await Promise.allSettled(sizes.map((size) => make(session, photo, size, asked)));
      const failed = made.find((one) => one.status === 'rejected');
      if (failed) return cannotBeMade(photo, failed.reason);
      return done(made.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])));
    },
  };
}

/** The file of a rendition without its ending: to be read by people, and different for all that makes it different. */
function placeOf(
  { folder }: Pick<Session, 'folder'>,
  { id }: Photo,
  shape: CropShape | null,
  { width, height }: RenditionSize,
  madeOf: unknown,
): string {
  const said = JSON.stringify([developingVersion, width, height, madeOf]);
  const digest = createHash('sha256').update(said).digest('hex').slice(0, 20);
  const name = `${shape?.replace(':', 'x') ?? 'whole'}-${width}-${digest}`;
  return path.join(cacheOf(folder), id.slice(0, 2), id, name);
}

/** Who may only read a folder leaves it as it is. */
function cacheOf({ layout, quarantine, settings }: Session['folder']): string {
  return quarantine ? layout.renditions : path.join(tmpdir(), `galley-renditions-${settings.workspace.id}`);
}

function cannotBeMade({ fileName }: Photo, reason: unknown) {
  if (isDiskError(reason)) return diskFailure(reason, `“${fileName}” was not made ready for the site`);
  const said = reason instanceof Error ? reason.message : String(reason);
  return refused(
    'damaged',
    `“${fileName}” could not be made ready for the site: its original is missing or damaged (the system said “${said}”). Its record is kept. Run “galley doctor”, and put the original back from a backup.`,
  );
}
