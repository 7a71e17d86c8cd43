import type { ArticleState } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { Notice } from '../../components/Notice';
import { NoArticles } from './NoArticles';
import { useArticleHead } from './useArticleHead';
import { VirtualArticles } from './VirtualArticles';

export interface ArticleListProps {
  /** Null shows articles of every state. */
  readonly state: ArticleState | null;
  readonly query: string;
  /** The article that is open, or shown beside the list. */
  readonly selectedId: ArticleId | null;
  /** Enter or a double press; in a compact list a single press. */
  readonly onOpen: (articleId: ArticleId) => void;
  /** The cursor came to that article. */
  readonly onSelect?: (articleId: ArticleId) => void;
  readonly onClearQuery?: () => void;
  /** Narrow, without teasers: as the column beside an open article. */
  readonly compact?: boolean;
}

/** Articles, newest change first, however many there are: only those in sight are asked for and drawn. */
export function ArticleList(props: ArticleListProps) {
  const { state, query } = props;
  const head = useArticleHead({ state, query });
  if (head.error) return <Notice level="must">{head.error.message}</Notice>;
  if (!head.data) return null;
  if (head.data.total === 0) return <NoArticles state={state} query={query} onClearQuery={props.onClearQuery} />;
  return <VirtualArticles {...props} head={head.data} />;
}
