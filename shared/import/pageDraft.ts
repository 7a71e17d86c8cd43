import type { LeadPhoto } from '../model/article';
import type { SourcePart } from '../model/articleSource';
import type { Body } from '../model/body';
import type { SourceRole } from '../model/source';
import type { KnownSource } from './sourcePassages';

/** What was pasted. The HTML is preferred when there is some and it yields text; at most 5,000,000 characters each. */
export interface PastedPage {
  readonly text: string;
  readonly html?: string;
}

/** What reading must know of the desk: how it names its own reporting, its kickers, the tag of its language, its sources. */
export interface ReadingDesk {
  readonly ownNames: readonly string[];
  readonly kickers: readonly string[];
  readonly language: string;
  /** The desk's sources, by whose names those of a source line are told. */
  readonly sources?: readonly KnownSource[];
}

/** An article as far as its page tells it. A field of which the page says nothing is empty, and has a doubt. */
export interface PageDraft {
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly dateline: string;
  readonly language: string;
  readonly body: Body;
  readonly sources: readonly NamedSource[];
  readonly sourceLine: string;
  /** A photo that is wanted: a page's text cannot carry one, so its `photoId` is null. */
  readonly leadPhoto: LeadPhoto | null;
  /** Always the three, in the order of `pageListIds`. */
  readonly lists: readonly PageList[];
  readonly doubts: readonly Doubt[];
  /** The whole page in its own order, each line with what it was taken for. */
  readonly passages: readonly Passage[];
}

/** A source that a page names. `printedAs` is how the page prints it, where that is not its name: "the BBC". */
export interface NamedSource {
  readonly name: string;
  readonly printedAs: string;
  readonly role: SourceRole;
  readonly part: SourcePart;
}

export const pageListIds = ['editors-choice', 'popular', 'related'] as const;
export type PageListId = (typeof pageListIds)[number];

export interface PageList {
  readonly id: PageListId;
  readonly title: string;
  readonly cards: readonly PageCard[];
}

/** A teaser of several paragraphs has a blank line between them. */
export interface PageCard {
  readonly kicker: string;
  readonly title: string;
  readonly teaser: string;
}

/** Something that a person should look at. `message` is a full sentence for an editor. */
export interface Doubt {
  readonly field: DoubtField;
  readonly message: string;
}

export type DoubtField =
  | 'page'
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'language'
  | 'body'
  | 'sources'
  | 'leadPhoto'
  | 'lists';

export interface Passage {
  readonly text: string;
  readonly readAs: ReadAs;
}

export type ReadAs =
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'source line'
  | 'photo caption'
  | 'photo credit'
  | 'list title'
  | 'card kicker'
  | 'card title'
  | 'card teaser'
  | 'furniture';
