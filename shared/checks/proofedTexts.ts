import type { Node } from 'prosemirror-model';
import type { Article } from '../model/article';
import { documentOf } from '../model/body';
import { blockOf, type CopyText, copyTexts } from './text/copyText';

/**
 * The texts of an article that the proofreader is to read: who gathers the facts for its checks asks for the proofs of these.
 * Names of speakers are none.
 */
export function proofedTexts(article: Article): readonly string[] {
  const texts = proofedCopy(article, documentOf(article.body)).map(({ text }) => text);
  return Array.from(new Set(texts));
}

export function proofedCopy(article: Article, body: Node): readonly CopyText[] {
  return copyTexts(article, body).filter((copy) => blockOf(copy)?.kind !== 'speaker');
}
