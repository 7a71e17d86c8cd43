import { applyChanges } from '../../../shared/changes/applyChange';
import type { DeskFacts } from '../../../shared/checks/check';
import { checkArticle } from '../../../shared/checks/checkArticle';
import type { Finding, Fix } from '../../../shared/checks/finding';
import type { Article } from '../../../shared/model/article';
import { type Body, type BodyNode, bodyOf, bodyOfParagraphs, documentOf, textOf } from '../../../shared/model/body';
import { emptyState } from '../../../shared/model/state';
import { article } from '../../builders/article';

export const now = '2018-11-20T12:00:00.000Z';

const noEnd = { minimum: 0, maximum: null };
/** A desk that sets no lengths and has looked at nothing, so that each test is about one thing. */
export const bareDesk: DeskFacts = {
  now,
  lengthTargets: { headline: noEnd, standfirst: noEnd, slug: noEnd, body: noEnd },
};

/** What one check finds in an article with what is given. */
export function findingsOf(check: string, given: Partial<Article>, facts: Partial<DeskFacts> = {}): readonly Finding[] {
  return checkArticle(article(given), { ...bareDesk, ...facts }).filter((finding) => finding.check === check);
}

/** What the findings of one check are about. */
export function subjectsOf(check: string, given: Partial<Article>, facts: Partial<DeskFacts> = {}): readonly string[] {
  return findingsOf(check, given, facts).map(({ subject }) => subject);
}

/** The body of an article of such paragraphs. */
export const story = (...paragraphs: readonly string[]): { readonly body: Body } => ({
  body: bodyOfParagraphs(paragraphs),
});

export const bodyWith = (...content: readonly BodyNode[]): Body => bodyOf(documentOf({ type: 'doc', content }));
export const paragraph = (...content: readonly BodyNode[]): BodyNode => ({ type: 'paragraph', content });
export const text = (words: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});

/** The article after a fix. */
export function fixed(given: Partial<Article>, fix: Fix | undefined): Article {
  const before = article(given);
  const after = applyChanges({ ...emptyState, articles: { [before.id]: before } }, fix?.changes ?? []);
  const mended = after.ok ? after.value.articles[before.id] : undefined;
  if (!mended || !fix) throw new Error('There is nothing that mends it');
  return mended;
}

/** The words of an article's body after a fix. */
export const wordsAfter = (given: Partial<Article>, fix: Fix | undefined): string => textOf(fixed(given, fix).body);
