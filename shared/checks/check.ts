import type { Node } from 'prosemirror-model';
import type { Article } from '../model/article';
import type { LengthTargets } from '../model/lengthTargets';
import type { Finding } from './finding';

/** What the desk knows beside the article itself. */
export interface DeskFacts {
  readonly lengthTargets: LengthTargets;
  /** ISO 8601. */
  readonly now: string;
  /** The other article that has or had this one's slug, and a slug that is free. Left out where nobody has looked. */
  readonly slugTakenBy?: { readonly headline: string; readonly free: string } | null;
}

/** What a check finds, before it is said which check found it. */
export type Found = Omit<Finding, 'check'>;

/** One thing that the desk looks at before an article goes out. `body` is the article's, as a document. */
export interface Check {
  /** The same as long as there is such a check: "headline missing". */
  readonly name: string;
  readonly find: (article: Article, desk: DeskFacts, body: Node) => readonly Found[];
}
