import type { Question } from '../../state/questions';

/** Asked before an article is withdrawn. `lists` are the titles of those that carry it. */
export function withdrawQuestion(lists: readonly string[]): Question {
  const names = lists.map((title) => `“${title}”`).join(', ');
  return {
    title: 'Withdraw this article?',
    text:
      lists.length === 0
        ? 'No list carries it. It stays out of the next bundle and can be brought back at any time.'
        : `It stands on ${names}. Its card there goes dead: take it off or put another in its place. The article stays out of the next bundle and can be brought back at any time.`,
    yes: 'Withdraw article',
    isGrave: true,
  };
}
