import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type PhotoId, photoIdSchema } from '../../../shared/model/ids';
import { alikeWithin, type HashHalves, hashDistance, hashHalves } from '../../../shared/photos/hashDistance';
import { documentFile, type Layout } from '../../store/layout';
import { inTurn } from '../inTurn';
import type { Session } from '../session';

/** The photos of a newsroom by how they look. */
export interface Lookalikes {
  /** The photos that look like this, the nearest first. Those committed before are among them. */
  like(perceptualHash: string, except: PhotoId): Promise<readonly PhotoId[]>;
}

/** The most that are offered: who has more of the same knows. */
const mostOffered = 12;
/** Records read at a time. */
const atOnce = 64;

/**
 * Keeps the perceptual hashes of all photos in memory: 50,000 of them are gone through in a few milliseconds. They are read from
 * the records when first asked for, and followed from then on.
 */
export function createLookalikes({
  folder,
  announcer,
  photo,
}: Pick<Session, 'folder' | 'announcer' | 'photo'>): Lookalikes {
  const hashes = new Map<PhotoId, HashHalves>();
  const changed = new Set<PhotoId>();
  const turn = inTurn();
  let read: Promise<void> | undefined;
  announcer.listen(({ name, event }) => {
    if (name !== 'changed') return;
    for (const subject of event.subjects) if (subject.kind === 'photo') changed.add(subject.id);
  });

  const follow = async (): Promise<void> => {
    for (const id of changed) {
      changed.delete(id);
      const record = await photo(id).catch(() => undefined);
      if (record?.perceptualHash) hashes.set(id, hashHalves(record.perceptualHash));
      else hashes.delete(id);
    }
  };

  return {
    like: (perceptualHash, except) =>
      turn(async () => {
        read ??= readHashes(folder.layout, hashes);
        await read;
        await follow();
        const looked = hashHalves(perceptualHash);
        const near: { readonly id: PhotoId; readonly distance: number }[] = [];
        for (const [id, hash] of hashes) {
          const distance = hashDistance(hash, looked);
          if (distance <= alikeWithin && id !== except) near.push({ id, distance });
        }
        return near
          .sort((one, other) => one.distance - other.distance)
          .slice(0, mostOffered)
          .map(({ id }) => id);
      }),
  };
}

/** Reads the hashes alone: a record has much more, and there are many. */
async function readHashes(layout: Layout, hashes: Map<PhotoId, HashHalves>): Promise<void> {
  const names = await readdir(layout.photos, { recursive: true }).catch(() => []);
  const ids = names.flatMap((name) => photoIdSchema.safeParse(path.basename(name, '.json')).data ?? []);
  for (let start = 0; start < ids.length; start += atOnce) {
    await Promise.all(
      ids.slice(start, start + atOnce).map(async (id) => {
        const text = await readFile(documentFile(layout, { kind: 'photo', id }), 'utf8').catch(() => '');
        const hash = text.match(/"perceptualHash":\s*"([0-9a-f]{16})"/)?.[1];
        if (hash) hashes.set(id, hashHalves(hash));
      }),
    );
  }
}
