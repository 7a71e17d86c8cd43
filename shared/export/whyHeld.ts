import type { Article } from '../model/article';
import { printedDay, wordsOf } from './words';

/** What keeps an article from going out, in a word and in a sentence. */
export interface Holding {
  readonly is: 'withdrawn' | 'embargoed';
  readonly why: string;
}

/** Why an article does not go out at a moment; null for one that does. */
export function whyHeld({ state, embargo }: Pick<Article, 'state' | 'embargo'>, now: string): Holding | null {
  if (state === 'withdrawn') return { is: 'withdrawn', why: 'It is withdrawn.' };
  if (embargo === null || Date.parse(embargo) <= Date.parse(now)) return null;
  const end = `${printedDay(embargo, wordsOf('en'))}, ${new Date(embargo).toISOString().slice(11, 16)} UTC`;
  return { is: 'embargoed', why: `It is under embargo until ${end}.` };
}
