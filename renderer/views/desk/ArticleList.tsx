import type { ArticleQuery } from '../../../shared/model/articleQuery';
import type { ArticleId } from '../../../shared/model/ids';
import { Notice } from '../../components/Notice';
import { NoArticles } from './NoArticles';
import { useArticleHead } from './useArticleHead';
import type { Picking } from './usePicking';
import { VirtualArticles } from './VirtualArticles';

export interface ArticleListProps {
  readonly search: ArticleQuery;
  /** The article that is open, or shown beside the list. */
  readonly selectedId: ArticleId | null;
  /** Enter or a double press; in a compact list a single press. */
  readonly onOpen: (articleId: ArticleId) => void;
  /** The cursor came to that article. */
  readonly onSelect?: (articleId: ArticleId) => void;
  /** What several are picked for something, where that is possible. */
  readonly picking?: Picking;
  readonly onClear?: () => void;
  /** Narrow, without teasers: as the column beside an open article. */
  readonly compact?: boolean;
}

/** Articles, newest change first, however many there are: only those in sight are asked for and drawn. */
export function ArticleList(props: ArticleListProps) {
  const { search } = props;
  const head = useArticleHead(search);
  if (head.error) return <Notice level="must">{head.error.message}</Notice>;
  if (!head.data) return null;
  if (head.data.total === 0) return <NoArticles search={search} onClear={props.onClear} />;
  return <VirtualArticles {...props} head={head.data} isAnswer={!head.isPlaceholderData} />;
}
