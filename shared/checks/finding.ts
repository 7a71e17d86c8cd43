import type { Change } from '../changes/change';
import type { Waiver } from '../model/waiver';

/** `must`: has to be mended before it goes out. `should`: look at it. `note`: good to know. */
export type FindingLevel = 'must' | 'should' | 'note';

/** The parts of an article that a finding can be about, apart from a place in its body. */
export type CheckedField =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'leadPhoto'
  | 'caption'
  | 'credit'
  | 'altText'
  | 'body'
  | 'sources'
  | 'sourceLine'
  | 'slug'
  | 'language'
  | 'embargo'
  | 'corrections'
  | 'state'
  | 'claims'
  | 'rights';

/** Where to look: a field (`caption` and the like are those of the lead photo), or a range of ProseMirror positions. */
export type FindingPlace =
  | { readonly is: 'field'; readonly field: CheckedField }
  | { readonly is: 'body'; readonly from: number; readonly to: number };

/** What mends it at one press. `name` says so on the button and in Undo. */
export interface Fix {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** Something to know of an article before it goes out. */
export interface Finding {
  /** The name of the check that found it. */
  readonly check: string;
  readonly level: FindingLevel;
  readonly where: FindingPlace;
  /**
   * What was found, so that a waiver knows it again: the words, the field, the photo. Empty where a check finds one thing at
   * most.
   */
  readonly subject: string;
  /** A whole sentence for the editor. */
  readonly message: string;
  /** Who let it stand, and why. */
  readonly waiver?: Waiver | undefined;
  readonly fix?: Fix;
  /** What else could mend it, the likeliest first. */
  readonly alternatives?: readonly Fix[];
}

export const inField = (field: CheckedField): FindingPlace => ({ is: 'field', field });

/** Whether something is still to be done about it: notes are only good to know, and what was waved through may stand. */
export function isOpen({ level, waiver }: Pick<Finding, 'level' | 'waiver'>): boolean {
  return level !== 'note' && waiver === undefined;
}
