import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type PhotoId, photoIdSchema } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';
import { documentFile, type Layout } from './layout';
import type { PhotoStamp } from './photos/photoIndex';
import { storedSchemas } from './storedDocument';

/** The ids of all photos that have a record or a history: what was just added has no file of its own yet. */
export async function photoIdsOnDisk(layout: Layout): Promise<readonly PhotoId[]> {
  const records = await idsIn(layout.photos, '.json');
  return Array.from(new Set([...records, ...(await idsIn(layout.history, '.jsonl'))]));
}

async function idsIn(folder: string, ending: string): Promise<readonly PhotoId[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.flatMap((name) => {
    const id = name.endsWith(ending) ? photoIdSchema.safeParse(path.basename(name, ending)).data : undefined;
    return id === undefined ? [] : [id];
  });
}

/** What tells a photo's record from what it was before; null when there is no file. */
export async function photoStampOf(layout: Layout, id: PhotoId): Promise<PhotoStamp | null> {
  const file = await stat(documentFile(layout, { kind: 'photo', id })).catch(() => null);
  return file && { size: file.size, time: Math.floor(file.mtimeMs) };
}

/** A photo's record as its file has it, apart from what its history may have more; undefined when it cannot be read so. */
export async function readPhotoLightly(layout: Layout, id: PhotoId): Promise<Photo | undefined> {
  try {
    const text = await readFile(documentFile(layout, { kind: 'photo', id }), 'utf8');
    return storedSchemas.photo.safeParse(JSON.parse(text)).data?.document;
  } catch {
    return undefined;
  }
}
