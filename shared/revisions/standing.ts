import type { Node } from 'prosemirror-model';
import { articleFields, setsField } from '../changes/articleFields';
import { applySteps } from '../changes/bodySteps';
import type { ChangeRecord } from '../changes/changeRecord';
import type { Article } from '../model/article';
import { bodyOf, documentOf } from '../model/body';

/**
 * How an article stands between two changes of its history; its body is a document, for then a letter costs one block.
 * It is `absent` before it was created and after it was removed, `unknown` where its history cannot be followed.
 */
export type Standing =
  | { readonly is: 'absent' }
  | { readonly is: 'unknown' }
  | { readonly is: 'there'; readonly fields: Omit<Article, 'body'>; readonly document: Node };

export const absent: Standing = { is: 'absent' };
export const unknown: Standing = { is: 'unknown' };

/** Throws RangeError when the body is not one under our schema. */
export function standingOf({ body, ...fields }: Article): Standing {
  return { is: 'there', fields, document: documentOf(body) };
}

/** The article as it stands; undefined when it is not there, or not known. */
export function articleIn(standing: Standing): Article | undefined {
  return standing.is === 'there' ? { ...standing.fields, body: bodyOf(standing.document) } : undefined;
}

/**
 * How an article stands after a record of its history. What the record was made on was checked when it was taken into
 * the history, and is not checked again: only steps that do not fit the text at all are noticed.
 */
export function standingAfter(standing: Standing, { change, at }: Pick<ChangeRecord, 'change' | 'at'>): Standing {
  if (change.type === 'article.created') return standingOf(change.article);
  if (change.type === 'article.removed') return absent;
  if (standing.is !== 'there') return unknown;
  const fields = { ...standing.fields, updatedAt: at };
  if (change.type === 'article.bodyEdited') {
    const document = applySteps(standing.document, change.steps);
    return document ? { is: 'there', fields, document } : unknown;
  }
  if (setsField(change)) Object.assign(fields, { [articleFields[change.type]]: change.to });
  return { is: 'there', fields, document: standing.document };
}
