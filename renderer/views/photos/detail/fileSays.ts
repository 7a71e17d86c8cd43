import { sameValue } from '../../../../shared/changes/sameValue';
import type { MetadataBlock, MetadataDifference } from '../../../../shared/contract/photos';
import {
  type Photo,
  type PhotoDetailName,
  type PhotoFields,
  photoDetails,
  photoFieldsSchema,
} from '../../../../shared/model/photo';

/** What the original says of a field, where that is not what the record says, or where its blocks do not agree. */
export interface FileSays {
  readonly field: PhotoDetailName;
  /** What the record says, in words; empty when nothing. */
  readonly record: string;
  /** What is believed comes first. `to` is null for what cannot be a value of the field. */
  readonly said: readonly {
    readonly block: MetadataBlock | 'File';
    readonly value: string;
    readonly to: PhotoFields | null;
    readonly isRecord: boolean;
  }[];
}

/** What joins the items of a list in words, as in the differences that the core tells. */
const joint = '; ';

export function fileSays(record: Photo, file: Photo, differences: readonly MetadataDifference[]): readonly FileSays[] {
  return (Object.keys(photoDetails) as PhotoDetailName[]).flatMap((field) => {
    const known = inWords(record[field]);
    const different = differences.find((difference) => difference.field === field);
    const fromFile = inWords(file[field]);
    const isSame = sameValue(file[field], record[field]) || fromFile === '';
    if (!different && isSame) return [];
    const said = different?.said ?? [{ block: 'File' as const, value: fromFile }];
    return [
      {
        field,
        record: known,
        said: said.map(({ block, value }) => ({
          block,
          value,
          to: fieldOf(field, value),
          isRecord: value === known,
        })),
      },
    ];
  });
}

function inWords(value: Photo[PhotoDetailName]): string {
  return typeof value === 'string' ? value : (value ?? []).join(joint);
}

/** The words as a value of the field. */
function fieldOf(field: PhotoDetailName, words: string): PhotoFields | null {
  const isList = photoDetails[field].safeParse([]).success;
  const fields = photoFieldsSchema.safeParse({ [field]: isList ? words.split(joint) : words });
  return fields.success ? fields.data : null;
}
