import type { PlainSegment } from './articleComparison';
import { compareTokens } from './compareTokens';
import { tokensOfText } from './tokens';

/** Two plain texts as one: what is the same, with what went before what came in its stead. */
export function compareWords(before: string, after: string): readonly PlainSegment[] {
  return compareTokens(tokensOfText(before), tokensOfText(after)).flatMap((segment) =>
    // Plain text has no marks to lose and no things among its words.
    segment.of === 'text' && segment.is !== 'reformatted' ? { is: segment.is, text: segment.text } : [],
  );
}
