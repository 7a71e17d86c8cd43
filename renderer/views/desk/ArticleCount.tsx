import type { ArticleFilter } from './articleFilter';
import { countWords } from './countWords';
import { useArticleHead } from './useArticleHead';

/** How many articles a list has, in what order: "14 drafts, newest first". */
export function ArticleCount(filter: ArticleFilter) {
  const head = useArticleHead(filter);
  return <span className="soft">{head.data && countWords(head.data.total, filter)}</span>;
}
