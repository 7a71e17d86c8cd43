import type { BulkResult } from '../../../../shared/contract/answers';
import type { Photo } from '../../../../shared/model/photo';
import { photoFieldNames } from '../../../../shared/model/photoFieldNames';
import { sayDay } from '../../../components/sayDay';
import { sayPhotos } from '../photoSearch';
import { type Batch, type BatchList, type BatchText, batchFields, isBatchList, listEffect, textEffect } from './batch';

/** What a batch is called, in Undo: "Set credit and keywords on 38 photos". */
export function batchName(batch: Batch, count: number): string {
  const names = batchFields.filter((name) => name in batch.texts || name in batch.words);
  const words = names.map((name) => photoFieldNames[name].toLowerCase());
  const listed = words.length > 3 ? `${words.length} fields` : joined(words);
  return `Set ${listed} on ${sayPhotos(count)}`;
}

/**
 * What a batch will do, a sentence for each field. `photos` are those of the `count` that are known here; the effect on
 * each is said only when that is all of them.
 */
export function previewBatch(batch: Batch, photos: readonly Photo[], count: number): readonly string[] {
  const known = photos.length === count ? photos : null;
  return batchFields.flatMap(
    (name) =>
      (isBatchList(name) ? previewList(batch, name, known, count) : previewText(batch, name, known, count)) ?? [],
  );
}

function previewText({ texts }: Batch, name: BatchText, photos: readonly Photo[] | null, count: number) {
  const to = texts[name];
  if (to === undefined) return undefined;
  const what = photoFieldNames[name];
  const deed = to === '' ? 'emptied' : 'set';
  if (!photos) return `${what} will be ${deed} on ${sayPhotos(count)}.`;
  const { filled, replaced } = textEffect(photos, name, to);
  if (filled + replaced === 0) return `${what} is so already on ${sayPhotos(count)}.`;
  const other = to === '' || replaced === 0 ? '' : `; on ${replaced.toLocaleString('en-GB')} another is replaced`;
  return `${what} will be ${deed} on ${sayPhotos(filled + replaced)}${other}.`;
}

function previewList({ words }: Batch, list: BatchList, photos: readonly Photo[] | null, count: number) {
  const change = words[list];
  if (!change) return undefined;
  const deeds = [
    ...(change.add.length > 0 ? [`get ${quoted(change.add)}`] : []),
    ...(change.remove.length > 0 ? [`lose ${quoted(change.remove)}`] : []),
  ].join(' and ');
  const effect = photos ? listEffect(photos, list, words) : count;
  if (effect === 0) return `${photoFieldNames[list]} are so already on ${sayPhotos(count)}.`;
  return `${photoFieldNames[list]} will ${deeds} on ${sayPhotos(effect)}.`;
}

/** How it went: "38 photos changed. 2 were left: read-only (2)." */
export function saySetMany({ changed, skipped, wasCancelled }: BulkResult): string {
  const reasons = new Map<string, number>();
  for (const { why } of skipped) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const why = [...reasons]
    .slice(0, 4)
    .map(([reason, number]) => `${reason.replace(/\.$/, '')} (${number.toLocaleString('en-GB')})`)
    .join('; ');
  const left =
    skipped.length === 0 ? '' : ` ${sayPhotos(skipped.length)} ${skipped.length === 1 ? 'was' : 'were'} left: ${why}.`;
  return `${sayPhotos(changed)} changed.${wasCancelled ? ' The rest was cancelled.' : ''}${left}`;
}

/** What a text that all have is shown as. */
export function sayCommon(name: keyof Batch['texts'], text: string): string {
  return name === 'rightsExpireOn' ? sayDay(text) : text;
}

function quoted(words: readonly string[]): string {
  return joined(words.map((word) => `“${word}”`));
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
