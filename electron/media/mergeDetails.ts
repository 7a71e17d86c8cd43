import { type MetadataBlock, type MetadataDifference, metadataBlocks } from '../../shared/contract/photos';
import { noPhotoDetails, type Photo, type PhotoDetailName, photoDetails } from '../../shared/model/photo';
import { sameDate } from './dates';
import { type IimName, iimDatasets } from './iimDatasets';
import type { SaidDetails } from './saidDetails';

/** All that is said of a photo, as its record has it. */
export type PhotoDetails = Pick<Photo, PhotoDetailName>;
export type SaidByBlock = Readonly<Partial<Record<MetadataBlock, SaidDetails>>>;

const fields = Object.keys(photoDetails) as PhotoDetailName[];

/**
 * Brings together what the blocks of a picture say: of each field the first block that says something is believed, XMP
 * before IIM before Exif. A field is different when another block says something else, not merely less.
 */
export function mergeDetails(blocks: SaidByBlock): {
  readonly details: PhotoDetails;
  readonly differences: readonly MetadataDifference[];
} {
  const { focalPoint: _point, crops: _crops, ...nothing } = noPhotoDetails;
  const details = { ...nothing };
  const differences: MetadataDifference[] = [];
  for (const field of fields) {
    const saying = metadataBlocks.filter((block) => blocks[block]?.[field] !== undefined);
    const [believed] = saying;
    if (!believed) continue;
    Object.assign(details, { [field]: blocks[believed]?.[field] });
    const said = saying.map((block) => ({ block, value: inWords(blocks[block]?.[field]) }));
    const [first] = said;
    if (first && said.some(({ block, value }) => !agrees(field, first.value, value, block))) {
      differences.push({ field, said });
    }
  }
  return { details, differences };
}

function inWords(value: SaidDetails[PhotoDetailName]): string {
  return typeof value === 'string' ? value : (value ?? []).join('; ');
}

function agrees(field: PhotoDetailName, believed: string, other: string, block: MetadataBlock): boolean {
  if (field === 'takenAt') return sameDate(believed, other);
  const [one, two] = [believed, other].map((text) => text.replace(/\s+/g, ' '));
  return one === two || (block === 'IIM' && isCut(field, one ?? '', two ?? ''));
}

/** IIM has room for so many bytes; what was cut to them is the same text. */
function isCut(field: PhotoDetailName, whole: string, cut: string): boolean {
  const dataset = Object.hasOwn(iimDatasets, field) ? iimDatasets[field as IimName] : undefined;
  if (!dataset) return false;
  const parts = cut.split('; ');
  const wholes = whole.split('; ');
  return parts.every((part, index) => {
    const of = wholes[index] ?? '';
    // Programs cut within a character, or before a word, and some a little early.
    return of === part || (of.startsWith(part) && Buffer.byteLength(part) > dataset.longest - 16);
  });
}
