import type { MetadataDifference } from '../../shared/contract/photos';
import { exifDetails } from './exifDetails';
import { iimDetails } from './iimDetails';
import { mergeDetails, type PhotoDetails } from './mergeDetails';
import { metadataBlocks } from './metadataBlocks';
import { longestText, type ReadBlock } from './saidDetails';
import { xmpDetails } from './xmpDetails';

/** What a picture says of itself, where its blocks contradict each other, and what could not be read of them. */
export interface ReadMetadata {
  readonly details: PhotoDetails;
  readonly differences: readonly MetadataDifference[];
  /** Sentences. */
  readonly doubts: readonly string[];
}

/**
 * Reads what a picture says of itself, by the IPTC Photo Metadata Standard 2021.1: from XMP first, then from IIM, then from
 * Exif. Throws what sharp throws of bytes that are no picture; metadata that cannot be read is a doubt.
 */
export async function readMetadata(bytes: Uint8Array): Promise<ReadMetadata> {
  const { xmp, iim, exif } = await metadataBlocks(bytes);
  const read = {
    XMP: xmp ? xmpDetails(xmp) : nothing,
    IIM: iim ? iimDetails(iim) : nothing,
    Exif: exif ? exifDetails(exif) : nothing,
  };
  const { details, differences } = mergeDetails({ XMP: read.XMP.said, IIM: read.IIM.said, Exif: read.Exif.said });
  return { details, differences, doubts: [...Object.values(read).flatMap(({ doubts }) => doubts), ...cutIn(details)] };
}

function cutIn(details: PhotoDetails): readonly string[] {
  const cut = Object.entries(details).filter(([, value]) => typeof value === 'string' && value.length >= longestText);
  return cut.map(([field]) => `Its ${field} is a text of more than ${longestText} characters, and was cut.`);
}

const nothing: ReadBlock = { said: {}, doubts: [] };
