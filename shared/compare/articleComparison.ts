import type { Article, LeadPhoto } from '../model/article';
import type { BodyComparison } from './bodyComparison';

/** What became of an article between two moments: its body, and each field that differs, in the order of the page. */
export interface ArticleComparison {
  readonly fields: readonly FieldComparison[];
  readonly body: BodyComparison;
}

/** The fields that are compared: all but the name of the article, its times, and its body, which is compared by itself. */
export type ComparedField = Exclude<keyof Article, 'id' | 'body' | 'createdAt' | 'updatedAt'>;

export type FieldComparison = TextComparison | ValueComparison | PhotoComparison | AnyListComparison;

/** A plain text, compared word by word. Its name stands in `fieldNames`. */
export interface TextComparison {
  readonly of: 'text';
  readonly field: ComparedField;
  readonly segments: readonly PlainSegment[];
}

/** What is set as a whole: the state, the language, the slug, the moment of an embargo. Null where there was or is none. */
export interface ValueComparison {
  readonly of: 'value';
  readonly field: ComparedField;
  readonly was: string | null;
  readonly now: string | null;
}

/** The lead photo. `texts` has those of its texts that differ; it is another photo where the two `photoId` differ. */
export interface PhotoComparison {
  readonly of: 'photo';
  readonly field: 'leadPhoto';
  readonly was: LeadPhoto | null;
  readonly now: LeadPhoto | null;
  readonly texts: readonly { readonly part: PhotoText; readonly segments: readonly PlainSegment[] }[];
}

export type PhotoText = 'caption' | 'credit' | 'altText';

export type ListField = {
  [Field in ComparedField]: Article[Field] extends readonly unknown[] ? Field : never;
}[ComparedField];

/** A list, entry by entry, in the order it has now, with what is gone standing where it stood. */
export interface ListComparison<Field extends ListField> {
  readonly of: 'list';
  readonly field: Field;
  readonly entries: readonly ComparedEntry<Article[Field][number]>[];
}

export type AnyListComparison = { [Field in ListField]: ListComparison<Field> }[ListField];

/** An entry of a list. `moved`: it stands elsewhere in the order; `changed`: the same one says something else. */
export type ComparedEntry<Entry> =
  | { readonly is: 'same' | 'inserted' | 'deleted' | 'moved'; readonly entry: Entry }
  | { readonly is: 'changed'; readonly was: Entry; readonly entry: Entry };

/** A run of words of a plain text. */
export interface PlainSegment {
  readonly is: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}
