import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ArticlePage } from '../../../shared/contract/answers';
import type { ArticleQuery } from '../../../shared/model/articleQuery';
import type { ArticleId } from '../../../shared/model/ids';
import { classes } from '../../components/classes';
import type { ArticleListProps } from './ArticleList';
import { ArticleRow } from './ArticleRow';
import { pageSize } from './articlePages';
import { cursorAfter } from './cursorAfter';
import { useArticleRows } from './useArticleRows';
import type { Picking } from './usePicking';
import { useSnippets } from './useSnippets';
import './ArticleList.css';

/** Rows asked for and drawn beyond those in sight. */
const ahead = 10;
/** Milliseconds until rows out of sight are drawn, too. */
const drawBeyondAfter = 150;
/** Pixels of the list in a window of usual size. */
const usualSize = { width: 520, height: 720 };

export interface VirtualArticlesProps extends ArticleListProps {
  readonly head: ArticlePage;
  /** Whether `head` is what the search finds, and not what the search before it found. */
  readonly isAnswer: boolean;
}

export function VirtualArticles(props: VirtualArticlesProps) {
  const { search, selectedId, onOpen, onSelect, picking, compact = false, head, isAnswer } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [cursorId, setCursorId] = useState<ArticleId | null>(selectedId);
  // Where the cursor was last seen: its article may have left the list, and the next key goes on from there.
  const cursorIndex = useRef(-1);

  const [drawn, setDrawn] = useState<ArticleQuery | null>(null);
  const isDrawn = drawn === search;
  // What is in sight comes first, of each search; what is beyond it, when that has been painted.
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(search), drawBeyondAfter);
    return () => clearTimeout(timer);
  }, [search]);

  const usualHeight = compact ? 76 : 96;
  // Where each row of a long list stands takes a while to add up, and at first only its beginning is seen.
  const count = isDrawn ? head.total : Math.min(head.total, pageSize);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: isDrawn ? ahead : 0,
    // Until the list is measured: rows are drawn in the first pass, and not in one that follows it.
    initialRect: usualSize,
    // The row that the focus is on is there even when it is out of sight, or screen readers would lose it.
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), cursorIndex.current])]
        .filter((index) => index >= 0 && index < count)
        .toSorted((one, other) => one - other),
  });
  const items = virtual.getVirtualItems();
  const inSight = virtual.range;
  const rows = useArticleRows(
    search,
    head,
    Math.max(0, (inSight?.startIndex ?? 0) - ahead),
    (inSight?.endIndex ?? 0) + ahead,
  );

  const snippets = useSnippets(
    rows,
    items[0]?.index ?? 0,
    items.at(-1)?.index ?? 0,
    compact ? '' : search.query,
    isAnswer,
  );
  const found = rows.indexOf(cursorId);
  if (found >= 0) cursorIndex.current = found;

  useEffect(() => setCursorId(selectedId), [selectedId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter begins at its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [search]);

  const moveTo = async (index: number): Promise<void> => {
    const row = rows.at(index) ?? (await rows.fetch(index));
    if (!row) return;
    cursorIndex.current = index;
    setCursorId(row.id);
    if (index >= count) flushSync(() => setDrawn(search));
    virtual.scrollToIndex(index, { align: 'auto' });
    onSelect?.(row.id);
  };

  const visible = Math.max(1, (inSight?.endIndex ?? 0) - (inSight?.startIndex ?? 0) - 1);
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label="Articles"
      tabIndex={0}
      aria-multiselectable={picking !== undefined}
      className={classes('article-list', compact && 'article-list-compact')}
      {...(found >= 0 ? { 'aria-activedescendant': `${id}-${found}` } : {})}
      onFocus={(event) => {
        if (found < 0 && event.target === event.currentTarget && event.currentTarget.matches(':focus-visible')) {
          void moveTo(Math.max(0, inSight?.startIndex ?? 0));
        }
      }}
      onClick={(event) => {
        const index = indexAt(event.target);
        if (index === undefined) return;
        const article = rows.at(index);
        if (picking && article && (event.ctrlKey || event.metaKey || event.shiftKey)) {
          event.preventDefault();
          if (event.shiftKey) void picking.extendTo(index);
          else picking.toggle(article.id, index);
          return void moveTo(index);
        }
        void moveTo(index);
        if (compact && article) onOpen(article.id);
      }}
      onDoubleClick={(event) => {
        const article = rows.at(indexAt(event.target) ?? -1);
        if (article) onOpen(article.id);
      }}
      onKeyDown={(event) => {
        if (picking && takePickingKey(event, picking, cursorId, cursorIndex.current)) return event.preventDefault();
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Enter' && cursorId) {
          event.preventDefault();
          return onOpen(cursorId);
        }
        const next = cursorAfter(event.key, cursorIndex.current, head.total, visible);
        if (next === undefined) return;
        event.preventDefault();
        if (picking && event.shiftKey) void picking.extendTo(next, cursorIndex.current);
        void moveTo(next);
      }}
    >
      <div
        className="article-list-length"
        role="presentation"
        style={{ height: virtual.getTotalSize() + (head.total - count) * usualHeight }}
      >
        {items.map((item) => {
          const article = rows.at(item.index);
          return (
            <ArticleRow
              key={item.key}
              ref={virtual.measureElement}
              id={`${id}-${item.index}`}
              index={item.index}
              total={head.total}
              top={item.start}
              article={article}
              isCompact={compact}
              isSelected={article !== undefined && article.id === selectedId}
              isCursor={item.index === found}
              isPicked={
                picking && picking.selection.ids.size > 0 && article ? picking.selection.ids.has(article.id) : undefined
              }
              found={article && snippets.get(article.id)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Takes the keys that pick several articles: Space, Ctrl+A, Escape. True when it was one of them. */
function takePickingKey(event: KeyboardEvent, picking: Picking, cursorId: ArticleId | null, index: number): boolean {
  const isMod = event.ctrlKey || event.metaKey;
  if (event.key === ' ' && cursorId) picking.toggle(cursorId, index);
  else if (isMod && event.key.toLowerCase() === 'a') void picking.all();
  else if (event.key === 'Escape' && picking.selection.ids.size > 0) picking.clear();
  else return false;
  return true;
}

/** The index of the row that was pressed. */
function indexAt(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset.index) : undefined;
}
