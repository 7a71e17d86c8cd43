import type { SubjectKey } from '../changes/subject';
import type { Article, ArticleState } from '../model/article';
import type { ArticleId, PhotoId } from '../model/ids';
import type { Place } from '../model/place';
import type { DeskSettings } from '../model/settings';
import type { Taxonomy } from '../model/taxonomy';

/** Something that happened to the folder while it was opened, in a sentence: what happened, what was kept, what to do. */
export interface WorkspaceReport {
  readonly subject: string;
  readonly message: string;
}

export interface WorkspaceDescription {
  readonly title: string;
  readonly ownNames: readonly string[];
  readonly language: string;
  readonly taxonomy: Taxonomy;
  /** The folder as the editor knows it, for reading only. */
  readonly folder: string;
  readonly readOnly: boolean;
  readonly counts: Readonly<Record<ArticleState, number>>;
  readonly reports: readonly WorkspaceReport[];
  readonly settings: DeskSettings;
  /** Who sits at this computer. */
  readonly editor: string;
  /** Where the editor was when Galley last ended, for the start to go on there. */
  readonly place: Place | null;
  /** What was brought back after Galley had ended suddenly; null when it ended in order. */
  readonly recovery: Recovery | null;
}

/** What a start after a sudden end found: those articles whose histories were ahead of their files. */
export interface Recovery {
  /** When Galley was last known to run, ISO 8601. */
  readonly endedAt: string;
  readonly articles: readonly {
    readonly id: ArticleId;
    readonly headline: string;
    /** How many changes were brought back from the history. */
    readonly changes: number;
    /** When the last of them was made. */
    readonly lastAt: string;
  }[];
}

/** What lists, cards and search need to know of an article. `teaser` is the standfirst, or else the first paragraph. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly slug: string;
  readonly kicker: string;
  readonly headline: string;
  readonly teaser: string;
  readonly language: string;
  readonly state: ArticleState;
  readonly photoId: PhotoId | null;
  /** How many things are still missing before it may go out. */
  readonly openChecks: number;
  readonly embargo: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Part of a list of articles. `total` counts all that match. `isWhole` is false while the index still catches up. */
export interface ArticlePage {
  readonly total: number;
  readonly isWhole: boolean;
  readonly rows: readonly ArticleSummary[];
}

/** `sequence` counts the changes in the article's history. */
export interface OpenArticle {
  readonly article: Article;
  readonly sequence: number;
}

/** Given once everything sent is on the disk: `savedAt` is when, `sequences` how many changes each history now has. */
export interface Committed {
  readonly savedAt: string;
  readonly sequences: Readonly<Record<SubjectKey, number>>;
}

/** What became of many articles: how many were changed, and which were not, each with the reason. */
export interface BulkResult {
  /** For `articles.undoMany`; null when nothing was changed. */
  readonly bulkId: string | null;
  readonly changed: number;
  readonly skipped: readonly { readonly id: string; readonly headline: string; readonly why: string }[];
  readonly wasCancelled: boolean;
}

/** Why a file is in the next bundle: compared with the last one. */
export type PlannedReason = 'new' | 'changed' | 'same';

export interface PlannedFile {
  readonly path: string;
  readonly bytes: number;
  readonly reason: PlannedReason;
}

export interface PlannedArticle {
  readonly id: ArticleId;
  readonly headline: string;
  readonly state: ArticleState;
  readonly reason: PlannedReason;
  /** What the desk's checks say must be mended before readers have it, in sentences. */
  readonly mustMend: readonly string[];
}

export interface PlannedList {
  readonly id: string;
  readonly title: string;
  readonly cards: number;
  readonly reason: PlannedReason;
}

/** What the next export would write and why. `stays` are articles that stay behind, each with the reason. */
export interface BundlePlanSummary {
  readonly sequence: number;
  readonly files: readonly PlannedFile[];
  /** Paths that the last bundle had and this one has not. */
  readonly gone: readonly string[];
  readonly articles: readonly PlannedArticle[];
  readonly lists: readonly PlannedList[];
  readonly stays: readonly { readonly headline: string; readonly why: string }[];
}

export interface BundleRecord {
  readonly id: string;
  readonly sequence: number;
  readonly base: string | null;
  readonly exportedAt: string;
  readonly files: number;
  readonly bytes: number;
  readonly articles: number;
}

export interface ExportedBundle {
  readonly bundle: BundleRecord;
  /** Where it was written, for the editor to read. */
  readonly folder: string;
}

/** What a bundle on disk is like beside its manifest. It verifies when the three lists are empty. */
export interface Verification {
  readonly folder: string;
  readonly id: string;
  readonly sequence: number;
  readonly files: number;
  readonly missing: readonly string[];
  readonly altered: readonly string[];
  readonly extra: readonly string[];
}
