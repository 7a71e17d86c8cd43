import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { PhotoPage } from '../../../../shared/contract/photos';
import type { PhotoId } from '../../../../shared/model/ids';
import { useDesk } from '../../../state/DeskContext';
import { localDay } from '../../article/localTime';
import { gridCursor } from './gridCursor';
import { gridEdge, gridGap, gridLayout } from './gridLayout';
import type { PhotoGridProps } from './PhotoGrid';
import { PhotoTile } from './PhotoTile';
import type { PhotoPicking } from './usePhotoPicking';
import { usePhotoRows } from './usePhotoRows';
import { useSought } from './useSought';
import { useWidth } from './useWidth';
import './PhotoGrid.css';

/** Rows asked for and drawn beyond those in sight. */
const ahead = 2;
/** Milliseconds until rows out of sight are drawn, too. */
const drawBeyondAfter = 150;
/** Pixels of the grid in a window of usual size. */
const usualSize = { width: 640, height: 560 };
/** Pixels that a small copy is wide: enough for a tile on a fine screen. */
const smallWidth = 320;

export function VirtualPhotos(props: PhotoGridProps & { readonly head: PhotoPage }) {
  const { search, selectedId, soughtId, onOpen, onSelect, picking, head } = props;
  const { bridge } = useDesk();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { columns, tileWidth, rowHeight } = gridLayout(useWidth(scroller, usualSize.width));
  const today = localDay(new Date());
  // Where the cursor was last seen: its photo may have left what is found, and the next key goes on from there.
  const cursorIndex = useRef(-1);

  const [isDrawn, setIsDrawn] = useState(false);
  // What is in sight comes first; what is beyond it, when that has been painted.
  useEffect(() => {
    const timer = setTimeout(() => setIsDrawn(true), drawBeyondAfter);
    return () => clearTimeout(timer);
  }, []);

  const lines = Math.ceil(head.total / columns);
  const virtual = useVirtualizer({
    count: lines,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: isDrawn ? ahead : 0,
    paddingStart: gridEdge,
    paddingEnd: gridEdge - gridGap,
    scrollPaddingStart: gridEdge,
    scrollPaddingEnd: gridEdge,
    initialRect: usualSize,
    // The row that the focus is on is there even when it is out of sight, or screen readers would lose it.
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), Math.floor(cursorIndex.current / columns)])]
        .filter((line) => line >= 0 && line < lines)
        .toSorted((one, other) => one - other),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height lie elsewhere
  useLayoutEffect(() => virtual.measure(), [virtual, rowHeight]);

  const inSight = virtual.range;
  const rows = usePhotoRows(
    search,
    head,
    Math.max(0, (inSight?.startIndex ?? 0) - ahead) * columns,
    ((inSight?.endIndex ?? 0) + ahead + 1) * columns - 1,
  );
  const found = rows.indexOf(selectedId);
  if (found >= 0) cursorIndex.current = found;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another search begins at its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [search]);
  useSought(search, soughtId, (index) => {
    cursorIndex.current = index;
    virtual.scrollToIndex(Math.floor(index / columns), { align: 'center' });
  });

  const moveTo = async (index: number): Promise<void> => {
    const photo = rows.at(index) ?? (await rows.fetch(index));
    if (!photo) return;
    cursorIndex.current = index;
    virtual.scrollToIndex(Math.floor(index / columns), { align: 'auto' });
    onSelect(photo.id);
  };

  const visible = Math.max(1, (inSight?.endIndex ?? 0) - (inSight?.startIndex ?? 0) - 1);
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label="Photos found"
      tabIndex={0}
      aria-multiselectable
      className="photo-grid"
      {...(found >= 0 ? { 'aria-activedescendant': `${id}-${found}` } : {})}
      onFocus={(event) => {
        if (found < 0 && event.target === event.currentTarget && event.currentTarget.matches(':focus-visible')) {
          void moveTo(Math.max(0, inSight?.startIndex ?? 0) * columns);
        }
      }}
      onClick={(event) => {
        const index = indexAt(event.target);
        if (index === undefined) return;
        const photo = rows.at(index);
        if (event.shiftKey) void picking.extendTo(index, cursorIndex.current);
        else if (photo && (event.ctrlKey || event.metaKey)) picking.toggle(photo.id, index);
        void moveTo(index);
      }}
      onDoubleClick={(event) => {
        const photo = rows.at(indexAt(event.target) ?? -1);
        if (photo) onOpen(photo.id);
      }}
      onKeyDown={(event) => {
        if (takePickingKey(event, picking, selectedId, cursorIndex.current)) return event.preventDefault();
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Enter' && selectedId) {
          event.preventDefault();
          return onOpen(selectedId);
        }
        const next = gridCursor(event.key, cursorIndex.current, { total: head.total, columns, rows: visible });
        if (next === undefined) return;
        event.preventDefault();
        if (event.shiftKey) void picking.extendTo(next, cursorIndex.current);
        void moveTo(next);
      }}
    >
      <div className="photo-grid-length" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((line) => (
          <div
            key={line.key}
            role="presentation"
            className="photo-grid-row"
            style={{
              transform: `translateY(${line.start}px)`,
              gridTemplateColumns: `repeat(${columns}, ${tileWidth}px)`,
            }}
          >
            {Array.from({ length: Math.min(columns, head.total - line.index * columns) }, (_none, place) => {
              const index = line.index * columns + place;
              const photo = rows.at(index);
              return (
                <PhotoTile
                  key={index}
                  id={`${id}-${index}`}
                  index={index}
                  total={head.total}
                  photo={photo}
                  address={photo && bridge.photoUrl(photo.id, { width: smallWidth })}
                  today={today}
                  isSelected={photo !== undefined && photo.id === selectedId}
                  isCursor={index === found}
                  isPicked={picking.selection.ids.size > 0 && photo ? picking.selection.ids.has(photo.id) : undefined}
                  isScrolling={virtual.isScrolling}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Takes the keys that pick several photos: Space, Ctrl+A, Escape. True when it was one of them. */
function takePickingKey(event: KeyboardEvent, picking: PhotoPicking, cursor: PhotoId | null, index: number): boolean {
  const isMod = event.ctrlKey || event.metaKey;
  if (event.key === ' ' && cursor) picking.toggle(cursor, index);
  else if (isMod && event.key.toLowerCase() === 'a') void picking.all();
  else if (event.key === 'Escape' && picking.selection.ids.size > 0) picking.clear();
  else return false;
  return true;
}

/** The index of the photo that was pressed. */
function indexAt(target: EventTarget): number | undefined {
  const tile = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return tile ? Number(tile.dataset.index) : undefined;
}
