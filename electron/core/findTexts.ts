import { setImmediate as breathe } from 'node:timers/promises';
import type { FoundText } from '../../shared/contract/search';
import type { Article } from '../../shared/model/article';
import type { ArticleId } from '../../shared/model/ids';
import { highlight } from '../../shared/search/highlight';
import { parseQuery } from '../../shared/search/parseQuery';
import { searchedText } from '../../shared/search/searchedText';
import { snippetOf } from '../../shared/search/snippetOf';
import { UnreadableFile } from '../store/diskFailure';
import { readLightly } from '../store/readLightly';
import type { Session } from './session';

/**
 * Where in each of these articles the words of a query stand; null for one that is gone or cannot be read. Between two
 * articles it lets calls that came meanwhile be answered: an editor who types on waits for rows, not for these.
 */
export async function findTexts(
  session: Pick<Session, 'folder' | 'article'>,
  ids: readonly ArticleId[],
  typed: string,
): Promise<readonly (FoundText | null)[]> {
  const query = parseQuery(typed);
  const found: (FoundText | null)[] = [];
  for (const id of ids) {
    await breathe();
    const article = readLightly(session.folder.layout, id) ?? (await loaded(session, id));
    if (!article) {
      found.push(null);
      continue;
    }
    found.push({
      id,
      headline: highlight(article.headline, query, 'headline'),
      snippet: snippetOf(searchedText(article), query),
    });
  }
  return found;
}

async function loaded(session: Pick<Session, 'article'>, id: ArticleId): Promise<Article | undefined> {
  try {
    return (await session.article(id))?.article;
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
