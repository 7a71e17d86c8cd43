import type { ArticleQuery } from '../../../shared/model/articleQuery';
import { countWords } from './countWords';
import { useArticleHead } from './useArticleHead';

/** How many articles a list has, in what order: "14 drafts, newest first". */
export function ArticleCount({ search }: { readonly search: ArticleQuery }) {
  const head = useArticleHead(search);
  return <span className="soft">{head.data && countWords(head.data.total, search)}</span>;
}
