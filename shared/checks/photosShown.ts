import type { Node } from 'prosemirror-model';
import type { Article } from '../model/article';
import { type PhotoId, photoIdSchema } from '../model/ids';
import type { Photo } from '../model/photo';
import { type PhotoTexts, textsOfUse } from '../model/photoUse';
import type { DeskFacts } from './check';
import { type FindingPlace, inField } from './finding';

/** A photo where an article shows it. */
export interface ShownPhoto {
  /** “The lead photo”, “A photo in the story”. */
  readonly called: string;
  readonly photoId: PhotoId;
  /** The texts that it is printed with: its own here, else its record's. */
  readonly texts: PhotoTexts;
  /** Undefined where nobody has looked. */
  readonly record: Photo | undefined;
  readonly where: (field: keyof PhotoTexts | 'rights') => FindingPlace;
}

/** The photos that an article shows, the lead first. Those that are still wanted are not there yet. */
export function photosShown(
  { leadPhoto }: Article,
  body: Node,
  { photos }: Pick<DeskFacts, 'photos'>,
): readonly ShownPhoto[] {
  const shown: ShownPhoto[] = [];
  if (leadPhoto && leadPhoto.photoId !== null) {
    const { photoId } = leadPhoto;
    const record = photos?.[photoId];
    shown.push({ called: 'The lead photo', photoId, texts: textsOfUse(leadPhoto, record), record, where: inField });
  }
  body.descendants((node, from) => {
    if (node.type.name !== 'photo') return node.isBlock && !node.isTextblock;
    if (node.attrs.photoId === null) return false;
    const photoId = photoIdSchema.parse(node.attrs.photoId);
    const record = photos?.[photoId];
    const own = {
      caption: node.textContent,
      credit: String(node.attrs.credit),
      altText: String(node.attrs.altText),
    };
    const where: FindingPlace = { is: 'body', from, to: from + node.nodeSize };
    shown.push({ called: 'A photo in the story', photoId, texts: textsOfUse(own, record), record, where: () => where });
    return false;
  });
  return shown;
}
