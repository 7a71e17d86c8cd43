import type { Change } from '../changes/change';
import type { ArticleId, PhotoId, SourceId } from '../model/ids';
import type { Remedy, Trouble } from './finding';

/** What there is in a workspace, to judge whether something points at nothing. */
export interface Known {
  hasArticle(id: ArticleId): boolean;
  hasPhoto(id: PhotoId): boolean;
  hasSource(id: SourceId): boolean;
}

/** One thing that is wrong with a document, in full sentences. */
export interface Symptom {
  readonly trouble: Trouble;
  readonly message: string;
  readonly remedy: Remedy;
}

/** What is wrong with a document, and the changes that mend what can be mended, each made on the one before. */
export interface Diagnosis {
  readonly symptoms: readonly Symptom[];
  readonly changes: readonly Change[];
}

export const healthy: Diagnosis = { symptoms: [], changes: [] };

/** A reference to nothing that `--fix` takes out. */
export function broken(message: string): Symptom {
  return { trouble: 'broken reference', message, remedy: '--fix' };
}
