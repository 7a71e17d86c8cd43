import type { Node } from 'prosemirror-model';
import type { Proof } from '../contract/proofs';
import type { Article, ArticleState } from '../model/article';
import type { PhotoId, SourceId } from '../model/ids';
import type { LengthTargets } from '../model/lengthTargets';
import type { Photo } from '../model/photo';
import type { Source } from '../model/source';
import type { Usage } from '../model/usage';
import type { Finding } from './finding';

/** What the desk knows beside the article itself. */
export interface DeskFacts {
  readonly lengthTargets: LengthTargets;
  /** ISO 8601. */
  readonly now: string;
  /** The other article that has or had this one's slug, and a slug that is free. Left out where nobody has looked. */
  readonly slugTakenBy?: { readonly headline: string; readonly free: string } | null;
  /** How the desk writes names and words. Left out where nobody has looked. */
  readonly usage?: Usage | undefined;
  /** The records of the photos that the article shows. Left out where nobody has looked. */
  readonly photos?: Readonly<Record<PhotoId, Photo>> | undefined;
  /** The desk's sources. Left out where nobody has looked. */
  readonly sources?: Readonly<Record<SourceId, Source>> | undefined;
  /** What the proofreader found in a text of the article's language; undefined where it has not read it yet. */
  readonly proofsOf?: ((text: string) => readonly Proof[] | undefined) | undefined;
  /** The articles that links of the body lead to, by address. Left out where nobody has looked. */
  readonly linked?: ReadonlyMap<string, { readonly headline: string; readonly state: ArticleState }> | undefined;
}

/** What a check finds, before it is said which check found it. */
export type Found = Omit<Finding, 'check' | 'waiver' | 'subject'> & { readonly subject?: string };

/** One thing that the desk looks at before an article goes out. `body` is the article's, as a document. */
export interface Check {
  /** The same as long as there is such a check: "headline missing". */
  readonly name: string;
  readonly find: (article: Article, desk: DeskFacts, body: Node) => readonly Found[];
}
