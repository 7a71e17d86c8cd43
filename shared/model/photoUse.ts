/** The texts that a use of a photo may have of its own. */
export interface PhotoTexts {
  readonly caption: string;
  readonly credit: string;
  readonly altText: string;
}

/**
 * What is printed with a photo where it is used: the use's own words where it has some, else the record's, so that a
 * record put right is right wherever it is used.
 */
export function textsOfUse(use: PhotoTexts, record: PhotoTexts | undefined): PhotoTexts {
  return {
    caption: use.caption.trim() === '' ? (record?.caption ?? '') : use.caption,
    credit: use.credit.trim() === '' ? (record?.credit ?? '') : use.credit,
    altText: use.altText.trim() === '' ? (record?.altText ?? '') : use.altText,
  };
}
