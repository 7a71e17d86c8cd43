import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { createEmptyWorkspace } from '../../../electron/core/createWorkspace';
import { createGrants } from '../../../electron/core/grants';
import { inLanes } from '../../../electron/core/inLanes';
import { openCore } from '../../../electron/core/openCore';
import { createPhotoIntake } from '../../../electron/core/photos/photoIntake';
import { createRenditions } from '../../../electron/core/photos/renditions';
import { writtenMetadata } from '../../../electron/media/writtenMetadata';
import type { Photo } from '../../../shared/model/photo';
import { renditionFormats, renditionSizes } from '../../../shared/photos/renditionSizes';
import { done } from '../../../shared/result';
import type { Outcome } from '../comparison';
import { median } from '../percentile';
import { projectRoot } from '../projectRoot';
import { benchPorts } from '../sampleWorkspace';
import { withWorkFolder } from '../workFolder';
import { developBarely } from './bareSharp';
import { benchPhotos } from './benchPhotos';

const count = 100;
const together = 10;

/**
 * Making ready for the site: 100 photos of 12 megapixels in all widths and formats, ten at a time, in turns with sharp alone
 * doing the same sizes in the same formats with the same compression, as many photos at once as there are processors. Galley
 * writes XMP and IIM into each besides.
 */
export async function photosBench(say: (step: string) => void): Promise<Outcome> {
  const files = await benchPhotos(count, say);
  return withWorkFolder(async (folder) => {
    const desk = path.join(folder, 'desk');
    const made = await createEmptyWorkspace(desk, { title: 'Bench', ownNames: ['own'], language: 'en' }, benchPorts);
    if (!made.ok) throw new Error(made.message);
    const core = await openCore(desk, false, {
      ...benchPorts,
      folderOf: createGrants().folderOf,
      themeFolder: projectRoot,
    });
    const session = core.session();
    if (!session.ok) throw new Error(session.message);
    const intake = createPhotoIntake(session.value, core.darkroom, benchPorts.now);
    const renditions = createRenditions(core.darkroom);

    say(`adding ${count} photos`);
    const beganAdding = performance.now();
    const photos: Photo[] = [];
    for (const file of files) {
      const added = await intake.add({ fileName: file, bytes: await readFile(file) }, 'bench');
      if (!added.ok) throw new Error(added.message);
      photos.push({ ...added.value.photo, caption: 'Boats on the shore of the lake', credit: 'Galley / made by code' });
    }
    const adding = (performance.now() - beganAdding) / count;

    const bare = path.join(folder, 'bare');
    await mkdir(bare);
    const times = { galley: [] as number[], bare: [] as number[] };
    const ways = {
      galley: async (from: number) => {
        const part = photos.slice(from, from + together);
        const asked = (photo: Photo) => ({ shape: null, written: writtenMetadata(photo) });
        const results = await Promise.all(part.map((photo) => renditions.of(session.value, photo, asked(photo))));
        for (const result of results) if (!result.ok) throw new Error(result.message);
      },
      bare: async (from: number) => {
        const part = files.slice(from, from + together).map((file, place) => ({ file, photo: photos[from + place] }));
        await inLanes(part, availableParallelism(), async ({ file, photo }) => {
          if (photo) await developBarely(file, renditionSizes(photo, null), bare);
          return done(undefined);
        });
      },
    };
    for (let from = 0; from < count; from += together) {
      say(`photos ${from + 1} to ${from + together} of ${count}`);
      const isEven = (from / together) % 2 === 0;
      for (const way of isEven ? (['galley', 'bare'] as const) : (['bare', 'galley'] as const)) {
        const began = performance.now();
        await ways[way](from);
        times[way].push((performance.now() - began) / together);
      }
      await rm(bare, { recursive: true });
      await mkdir(bare);
    }
    const perPhoto = renditionSizes({ width: 4000, height: 3000, focalPoint: null, crops: {} }, null).length;
    await core.close();
    const rate = (each: readonly number[]): string => (1000 / median(each)).toFixed(2);
    return {
      is: 'measured',
      runtimes: [`sharp ${sharp.versions.sharp}, libvips ${sharp.versions.vips}`],
      comparisons: [
        {
          what: `Renditions of a photo of 12 megapixels, ${perPhoto * renditionFormats.length} files`,
          galley: times.galley,
          yardstick: { name: 'the same files by bare sharp', times: times.bare },
          bar: { ratio: 1.15 },
        },
      ],
      notes: [
        `Photos a second: Galley ${rate(times.galley)}, bare sharp ${rate(times.bare)}. To add one (examined, kept, recorded) took ${adding.toFixed(0)} ms.`,
      ],
    };
  });
}
