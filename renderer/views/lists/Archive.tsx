import { type RefObject, useMemo } from 'react';
import { Collection, GridList, GridListLoadMoreItem } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { listsOfArticles } from '../../../shared/lists/listsOfArticles';
import type { CuratedList } from '../../../shared/model/curatedList';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { SearchField } from '../../components/SearchField';
import { ArchiveRow } from './ArchiveRow';
import type { Archive as FoundArchive } from './useArchive';
import { useArticleDrag } from './useArticleDrag';
import './Archive.css';

interface ArchiveProps {
  readonly lists: readonly CuratedList[];
  readonly archive: FoundArchive;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly searchField: RefObject<HTMLInputElement | null>;
}

/** All articles, newest change first, to be put on lists. */
export function Archive({ lists, archive, query, onSearch, searchField }: ArchiveProps) {
  const { articles, total, isLoading, failure, loadMore } = archive;
  const drag = useArticleDrag();
  const standing = useMemo(() => listsOfArticles(lists), [lists]);
  const isSearch = query.trim() !== '';
  return (
    <section className="archive" aria-label="Archive">
      <header className="archive-header">
        <SearchField label="Search the archive" value={query} onChange={onSearch} inputRef={searchField} />
        <p className="archive-count" aria-live="polite">
          {countWords(total, isSearch)}
        </p>
      </header>
      {failure && (
        <Notice level="must" role="alert" actions={<Button onPress={failure.retry}>Try again</Button>}>
          {failure.message}
        </Notice>
      )}
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 84, loaderHeight: 32 }}>
        <GridList
          aria-label="Archive"
          data-archive=""
          dragAndDropHooks={drag}
          className="archive-list"
          renderEmptyState={() => <p className="archive-empty">{emptyWords(isLoading, isSearch, query)}</p>}
        >
          <Collection items={articles} dependencies={[standing]}>
            {(article) => <ArchiveRow article={article} lists={standing.get(article.id)} />}
          </Collection>
          <GridListLoadMoreItem isLoading={isLoading} onLoadMore={loadMore} className="archive-more">
            Reading on…
          </GridListLoadMoreItem>
        </GridList>
      </Virtualizer>
    </section>
  );
}

function countWords(total: number | undefined, isSearch: boolean): string {
  if (total === undefined) return 'Reading the archive…';
  const articles = `${total.toLocaleString('en-GB')} ${total === 1 ? 'article' : 'articles'}`;
  return isSearch ? `${articles} found` : `${articles}, newest change first`;
}

function emptyWords(isLoading: boolean, isSearch: boolean, query: string): string {
  if (isLoading) return 'Reading the archive…';
  if (isSearch) return `No article has “${query.trim()}”. Try fewer words, or the beginning of one.`;
  return 'No articles yet. Paste a page or write an article, then drag it onto a list.';
}
