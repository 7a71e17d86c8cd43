import { constants } from 'node:fs';
import { copyFile, mkdir, open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PlannedContent } from '../../shared/export/bundlePlan';
import type { PhotoId } from '../../shared/model/ids';
import { done, type Failure, type Result, refused } from '../../shared/result';
import { diskFailure, isDiskError } from '../store/diskFailure';
import { syncFolder } from '../store/durableFile';
import { fileDigest } from './fileDigest';
import { inLanes } from './inLanes';
import type { PhotoFiles } from './photoFilesOf';

/** Files written at a time, so that the disk may answer several fsyncs at once. */
const lanes = 8;

/**
 * Writes files into a new folder so that they outlive a power cut; `photoFile` says where a rendition lies, `onFile` is
 * told each that is written. `kept` ends the message of a failure: "…; <kept>."
 */
export async function fillBundle(
  files: readonly PlannedContent[],
  folder: string,
  photoFile: PhotoFiles['pathOf'],
  onFile: () => void,
  kept: string,
): Promise<Result<void, 'disk'>> {
  const folders = foldersOf(files);
  for (const inside of folders) await mkdir(path.join(folder, inside));
  const written = await inLanes(files, lanes, async ({ path: place, content }) => {
    const file = path.join(folder, place);
    const result =
      content.is === 'text'
        ? await orFailure(() => writeText(file, content.text), kept)
        : await copyPhoto(content, photoFile(content.photoId, content.rendition), file, kept);
    if (result.ok) onFile();
    return result;
  });
  if (!written.ok) return written;
  for (const inside of [...folders].reverse()) await syncFolder(path.join(folder, inside));
  return written;
}

/** The folders of these files, each after the one it lies in; the first is the bundle's own. */
function foldersOf(files: readonly PlannedContent[]): readonly string[] {
  const folders = new Set(['.']);
  for (const file of files) {
    for (let place = path.posix.dirname(file.path); place !== '.'; place = path.posix.dirname(place))
      folders.add(place);
  }
  return [...folders].sort((one, other) => one.length - other.length);
}

export async function writeText(file: string, text: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function copyPhoto(
  { photoId, rendition }: Extract<PlannedContent['content'], { is: 'photo' }>,
  from: string,
  to: string,
  kept: string,
): Promise<Result<void, 'disk'>> {
  const made = await stat(from).catch(() => undefined);
  if (!made?.isFile()) return spoiltPhoto(photoId, kept);
  return orFailure(async () => {
    await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    if ((await fileDigest(to)).sha256 !== rendition.sha256) return spoiltPhoto(photoId, kept);
    const handle = await open(to, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    return done(undefined);
  }, kept);
}

function spoiltPhoto(id: PhotoId, kept: string): Failure<'disk'> {
  return refused(
    'disk',
    `The bundle was not written: what was made of photo ${id} for the site was changed by another program meanwhile. Export again; ${kept}.`,
  );
}

async function orFailure(
  work: () => Promise<Result<void, 'disk'> | void>,
  kept: string,
): Promise<Result<void, 'disk'>> {
  try {
    return (await work()) ?? done(undefined);
  } catch (error) {
    if (isDiskError(error)) return diskFailure(error, kept);
    throw error;
  }
}
