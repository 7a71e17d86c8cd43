import { queryOptions } from '@tanstack/react-query';
import type { ArticleSummary } from '../../shared/contract/answers';
import type { Bridge } from '../../shared/contract/bridge';

/** For each title that was asked for the article that bears it as its headline. */
export type TitleMatches = ReadonlyMap<string, ArticleSummary>;

/** The most titles that the contract lets be asked for at once, and how long each may be. */
const mostTitles = 500;
const longestTitle = 2000;

/** Finds the articles that bear titles, however many titles there are, as a query. It fails with the failure's message. */
export function matchTitles(bridge: Pick<Bridge, 'call'>, titles: readonly string[]) {
  return queryOptions<TitleMatches, Error>({
    queryKey: ['matchTitles', titles],
    queryFn: async () => {
      const found = new Map<string, ArticleSummary>();
      const asked = [...new Set(titles)];
      for (let start = 0; start < asked.length; start += mostTitles) {
        const some = asked.slice(start, start + mostTitles);
        const input = { titles: some.map((title) => title.slice(0, longestTitle)) };
        const answer = await bridge.call('articles.findByTitle', input);
        if (!answer.ok) throw new Error(answer.message, { cause: answer });
        for (const [index, title] of some.entries()) {
          const article = answer.value[index];
          if (article) found.set(title, article);
        }
      }
      return found;
    },
  });
}
