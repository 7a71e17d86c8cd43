import type { Photo, PhotoFields } from '../../../../shared/model/photo';
import { type PhotoWordList, type PhotoWords, photoWordLists, withWords } from '../../../../shared/model/photoWords';

/** What is worth setting on many photos at once, what is set most often first. */
export const batchFields = [
  'caption',
  'credit',
  'copyright',
  'usageTerms',
  'rightsExpireOn',
  'keywords',
  'persons',
  'organisations',
  'creators',
  'source',
  'instructions',
  'event',
  'sublocation',
  'city',
  'country',
  'jobId',
] as const;
type BatchField = (typeof batchFields)[number];
/** A list that words are put into, or taken out of. */
export type BatchList = Extract<BatchField, PhotoWordList>;
export type BatchText = Exclude<BatchField, PhotoWordList>;

export function isBatchList(field: BatchField): field is BatchList {
  return photoWordLists.some((list) => list === field);
}

/** What is to be set on many photos. A text that is not there stays as it is on each; an empty one is emptied on all. */
export interface Batch {
  readonly texts: { readonly [Name in BatchText]?: string };
  readonly words: PhotoWords;
}

export const emptyBatch: Batch = { texts: {}, words: {} };

/** What the core is asked to set; the end of the rights is a day or none. */
export function fieldsOf({ texts }: Batch): PhotoFields {
  const { rightsExpireOn, ...others } = texts;
  return rightsExpireOn === undefined ? others : { ...others, rightsExpireOn: rightsExpireOn || null };
}

/** The batch with a text to be set; undefined leaves it as it is on each. */
export function withText(batch: Batch, name: BatchText, text: string | undefined): Batch {
  const { [name]: _before, ...others } = batch.texts;
  return { ...batch, texts: text === undefined ? others : { ...others, [name]: text } };
}

/** The batch with words of a list to be put in and taken out; a list with neither is left out. */
export function withList(batch: Batch, list: PhotoWordList, add: readonly string[], remove: readonly string[]): Batch {
  const { [list]: _before, ...others } = batch.words;
  const isNothing = add.length + remove.length === 0;
  return { ...batch, words: isNothing ? others : { ...others, [list]: { add, remove } } };
}

export function isEmptyBatch({ texts, words }: Batch): boolean {
  return Object.keys(texts).length + Object.keys(words).length === 0;
}

/** On how many of these photos the text becomes another: those that have none, and those whose own is replaced. */
export interface TextEffect {
  readonly filled: number;
  readonly replaced: number;
}

export function textEffect(photos: readonly Photo[], name: BatchText, to: string): TextEffect {
  const others = photos.filter((photo) => (photo[name] ?? '') !== to);
  const replaced = others.filter((photo) => (photo[name] ?? '') !== '').length;
  return { filled: others.length - replaced, replaced };
}

/** How many of these photos get another list by it. */
export function listEffect(photos: readonly Photo[], list: PhotoWordList, words: PhotoWords): number {
  const { [list]: change } = words;
  return change ? photos.filter((photo) => withWords(photo, { [list]: change })[list] !== undefined).length : 0;
}

/** What these photos have in common of a text; null when they differ. */
export function commonText(photos: readonly Photo[], name: BatchText): string | null {
  const texts = new Set(photos.map((photo) => photo[name] ?? ''));
  const [only] = texts;
  return texts.size === 1 && only !== undefined ? only : null;
}

/** The words of a list that any of these photos has, the most frequent first. */
export function wordsOf(photos: readonly Photo[], list: PhotoWordList): readonly string[] {
  const counts = new Map<string, number>();
  for (const photo of photos) for (const word of photo[list]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([word]) => word);
}
