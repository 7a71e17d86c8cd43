import type { BundlePlanSummary } from '../contract/answers';
import type { PhotoId } from '../model/ids';
import type { Manifest, ManifestFile } from './manifest';
import type { PhotoFile } from './photoFiles';

/** A file of the next bundle, and what to fill it with. */
export interface PlannedContent extends ManifestFile {
  readonly content:
    | { readonly is: 'text'; readonly text: Uint8Array }
    /** A rendition, from the cache. */
    | { readonly is: 'photo'; readonly photoId: PhotoId; readonly rendition: PhotoFile };
}

/** Everything that writing a bundle takes, and what to say of it beforehand. `files` in the order of their paths. */
export interface BundlePlan {
  readonly manifest: Manifest;
  readonly files: readonly PlannedContent[];
  readonly summary: BundlePlanSummary;
}
