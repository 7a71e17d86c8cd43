import type { PhotoSize } from '../../shared/contract/bridge';
import type { PhotoId } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';

/** What the main process tells the core's process. `connect` comes with the port of a window. */
export type ToCore =
  | {
      readonly is: 'open';
      readonly folder: string;
      readonly readOnly: boolean;
      /** What an empty folder is filled with; null leaves it empty. */
      readonly sampleFolder: string | null;
      readonly themeFolder: string;
    }
  | { readonly is: 'connect' }
  | { readonly is: 'grant'; readonly grant: string; readonly folder: string }
  | { readonly is: 'photo'; readonly number: number; readonly id: PhotoId; readonly size: PhotoSize | null }
  | { readonly is: 'close' };

/** What the core's process tells the main process. */
export type FromCore =
  | {
      readonly is: 'photo';
      readonly number: number;
      readonly found: { readonly bytes: Uint8Array; readonly mediaType: Photo['mediaType'] } | null;
    }
  /** `failure` says why the files could not be brought up to their histories; null when all is well. */
  | { readonly is: 'closed'; readonly failure: string | null };
