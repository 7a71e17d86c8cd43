import type { Photo, PhotoDetailName } from '../model/photo';
import type { ArticleSummary } from './answers';

/** What lists and grids need to know of a photo. `uses` counts the articles that show it. */
export interface PhotoSummary
  extends Pick<
    Photo,
    | 'id'
    | 'fileName'
    | 'mediaType'
    | 'width'
    | 'height'
    | 'caption'
    | 'credit'
    | 'altText'
    | 'rightsExpireOn'
    | 'digitalSourceType'
    | 'takenAt'
    | 'focalPoint'
    | 'crops'
    | 'addedAt'
  > {
  readonly uses: number;
}

/** Part of a list of photos. `total` counts all that match. `isWhole` is false while the index still catches up. */
export interface PhotoPage {
  readonly total: number;
  readonly isWhole: boolean;
  readonly rows: readonly PhotoSummary[];
}

/** How many photos there are of each value. A credit that is empty counts those without one. */
export interface PhotoFacets {
  readonly credits: readonly { readonly value: string; readonly count: number }[];
  readonly rights: readonly { readonly value: string; readonly count: number }[];
  readonly uses: readonly { readonly value: string; readonly count: number }[];
}

/** The three blocks of metadata that a picture may carry. XMP is believed first, then IIM, then Exif. */
export const metadataBlocks = ['XMP', 'IIM', 'Exif'] as const;
export type MetadataBlock = (typeof metadataBlocks)[number];

/** A field of which a picture's blocks say different things. The first is the one that is believed. */
export interface MetadataDifference {
  readonly field: PhotoDetailName;
  readonly said: readonly { readonly block: MetadataBlock; readonly value: string }[];
}

/** A photo that came in. `isNew` is false when the very same bytes were there; then the record is as it was. */
export interface AddedPhoto {
  readonly photo: Photo;
  readonly isNew: boolean;
  /** Others that look the same: most likely the same picture, saved again. */
  readonly alike: readonly PhotoSummary[];
  readonly differences: readonly MetadataDifference[];
  /** What could not be read of its metadata, in sentences; the picture itself was kept. */
  readonly doubts: readonly string[];
}

/** Where an article shows a photo. */
export interface PhotoUse {
  readonly article: ArticleSummary;
  readonly isLead: boolean;
  /** How often it stands in the body. */
  readonly inBody: number;
}
