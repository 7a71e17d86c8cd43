import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { WorkspaceReport } from '../../../shared/contract/answers';
import type { ArticleState } from '../../../shared/model/article';
import type { ArticleQuery } from '../../../shared/model/articleQuery';
import type { ArticleId } from '../../../shared/model/ids';
import { go } from '../../app/route';
import { useCommands } from '../../commands/useCommands';
import { SearchField } from '../../components/SearchField';
import { ArticleCount } from './ArticleCount';
import { ArticleList } from './ArticleList';
import { conditionsOf, orderNames, searchFor } from './deskSearch';
import { FilterChips } from './FilterChips';
import { Reports } from './Reports';
import { OrderMeanwhile, ToolsMeanwhile } from './toolFaces';
import { useArticleHead } from './useArticleHead';
import { useFilterNames } from './useFilterNames';
import { usePicking } from './usePicking';
import './DeskScreen.css';

export interface DeskScreenProps {
  readonly state: ArticleState | null;
  readonly reports: readonly WorkspaceReport[];
  readonly onDismissReport: (report: WorkspaceReport) => void;
}

const read = () => import('./deskParts');
const BulkBar = lazy(async () => ({ default: (await read()).BulkBar }));
const FilterButton = lazy(async () => ({ default: (await read()).FilterButton }));
const OrderSelect = lazy(async () => ({ default: (await read()).OrderSelect }));
const Preview = lazy(async () => ({ default: (await read()).Preview }));
const SavedSearches = lazy(async () => ({ default: (await read()).SavedSearches }));

/** The articles there are, by state, by search and by conditions, and the one that the cursor is on, as it will be read. */
export function DeskScreen({ state, reports, onDismissReport }: DeskScreenProps) {
  const [asked, setAsked] = useState<{ readonly in: ArticleState | null; readonly search: ArticleQuery }>(() => ({
    in: state,
    search: searchFor(state),
  }));
  // Another state is another list: its words and its order stay, its conditions are its own.
  const kept =
    asked.in === state ? asked.search : { ...searchFor(state), query: asked.search.query, order: asked.search.order };
  // The same search is the same object, so that what depends on it rests while something else is drawn.
  const key = JSON.stringify(kept);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all there is of it
  const search = useMemo(() => kept, [key]);
  const setSearch = (next: ArticleQuery): void => setAsked({ in: state, search: next });

  const field = useRef<HTMLInputElement>(null);
  const [filters, setFilters] = useState(false);
  const [isNaming, setIsNaming] = useState(false);
  const [picked, setPicked] = useState<{ readonly in: ArticleQuery; readonly id: ArticleId } | null>(null);
  const head = useArticleHead(search);
  const picking = usePicking(search);
  const conditions = conditionsOf(search.filter, state, useFilterNames());
  // What was picked belongs to the list it was picked in; another list begins with its first article.
  const selectedId = picked?.in === search ? picked.id : (head.data?.rows[0]?.id ?? null);
  // The list is drawn first, and then what it can be used without.
  const previewId = useDeferredValue(selectedId, null);
  const hasTools = useDeferredValue(true, false);
  const open = (articleId: ArticleId) => go({ screen: 'article', articleId });
  const clear = (): void => setSearch({ ...searchFor(state), order: search.order });

  useCommands([
    {
      id: 'article.find',
      name: 'Search articles',
      group: 'Desk',
      key: 'Mod+F',
      run: () => field.current?.select(),
    },
    { id: 'desk.filter', name: 'Filter articles', group: 'Desk', key: 'Mod+Shift+F', run: () => setFilters(true) },
    { id: 'desk.saveSearch', name: 'Save this search', group: 'Desk', run: () => setIsNaming(true) },
    { id: 'desk.pickAll', name: 'Pick all articles that are found', group: 'Desk', run: picking.all },
    {
      id: 'article.open',
      name: 'Open the article that is shown',
      group: 'Desk',
      enabled: () => selectedId !== null,
      run: () => {
        if (selectedId) open(selectedId);
      },
    },
  ]);

  return (
    <main aria-label="Desk" className="desk">
      <h1 className="visually-hidden">Desk</h1>
      <div className="desk-list">
        <div className="desk-list-bar">
          <SearchField
            label="Search articles"
            value={search.query}
            onChange={(query) => setSearch({ ...search, query })}
            inputRef={field}
            className="desk-search"
          />
          <Suspense>
            {hasTools ? (
              <>
                <FilterButton
                  search={search}
                  onChange={setSearch}
                  count={conditions.length}
                  isOpen={filters}
                  onOpenChange={setFilters}
                />
                <SavedSearches search={search} onPick={setSearch} isNaming={isNaming} onNaming={setIsNaming} />
              </>
            ) : (
              <ToolsMeanwhile count={conditions.length} />
            )}
          </Suspense>
        </div>
        <div className="desk-list-order">
          <ArticleCount search={search} />
          <Suspense>
            {hasTools ? (
              <OrderSelect order={search.order} onChange={(order) => setSearch({ ...search, order })} />
            ) : (
              <OrderMeanwhile name={orderNames[search.order]} />
            )}
          </Suspense>
        </div>
        <FilterChips conditions={conditions} onChange={(filter) => setSearch({ ...search, filter })} />
        <Reports reports={reports} onDismiss={onDismissReport} />
        <div className="desk-rows" aria-busy={head.isPlaceholderData}>
          <ArticleList
            search={search}
            selectedId={selectedId}
            picking={picking}
            onSelect={(id) => setPicked({ in: search, id })}
            onOpen={open}
            onClear={clear}
          />
        </div>
        <Suspense>{hasTools && <BulkBar picking={picking} total={head.data?.total ?? 0} />}</Suspense>
      </div>
      <div className="desk-preview">
        <Suspense>{previewId && <Preview articleId={previewId} onOpen={open} />}</Suspense>
      </div>
    </main>
  );
}
