import { type Body, bodyOfParagraphs } from '../../shared/model/body';
import { lexiconOf } from './lexicon';
import { randomOf } from './random';
import { writeParagraphs } from './writeText';

/** The words of a story that is longer than any newsroom prints. */
export const longStoryWords = 10_000;

/** The same story at every time. */
export function longStory(): Body {
  return bodyOfParagraphs(writeParagraphs(randomOf(longStoryWords), lexiconOf('en'), longStoryWords));
}
