import { type Failure, refused } from '../result';

/**
 * Why a change was not applied: `stale`, it was made on another text than the one that is there; `missing`, what it is
 * about is not there; `exists`, what it brings is there already; `taken`, another article has the slug it goes out under.
 */
export type RefusalCode = 'stale' | 'missing' | 'exists' | 'taken';
export type Refusal = Failure<RefusalCode>;

export const staleField = (field: string): Refusal =>
  refused(
    'stale',
    `The ${field} was changed elsewhere meanwhile. Nothing was overwritten: look at it, then set it again.`,
  );

export const staleArticle = (): Refusal =>
  refused('stale', 'It has been edited since, so taking it back would lose text. Nothing was changed.');

export const staleBody = (): Refusal =>
  refused(
    'stale',
    'The text was changed elsewhere meanwhile. Your copy was kept: reload the article and edit it again.',
  );

export const missing = (what: string): Refusal => refused('missing', `The ${what} is not in this workspace any more.`);

export const exists = (what: string): Refusal => refused('exists', `The ${what} is in this workspace already.`);
