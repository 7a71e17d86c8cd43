import { type CSSProperties, memo, useId, useRef } from 'react';
import { GridList } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { CardRow } from '../../../shared/lists/cardRows';
import { emptySlots } from '../../../shared/lists/emptySlots';
import { slotCount } from '../../../shared/lists/slotCount';
import { classes } from '../../components/classes';
import { CardItem } from './CardItem';
import { EmptySlots } from './EmptySlots';
import { useCardDrag } from './useCardDrag';
import type { Column } from './useColumns';
import './ListColumn.css';

/** One list of the board. Only the cards that fit into the window are drawn. */
export const ListColumn = memo(function ListColumn({ column }: { readonly column: Column }) {
  const { list, rows, findings } = column;
  const titleId = useId();
  const grid = useRef<HTMLDivElement>(null);
  const drag = useCardDrag(list.id, grid);
  const count = slotCount(list);
  const slots = emptySlots(list);
  return (
    <section className="column" aria-labelledby={titleId}>
      <header className="column-header">
        <h2 className="column-title" id={titleId}>
          {list.title}
        </h2>
        <span className={`column-count column-count-${count.is}`}>{count.words}</span>
      </header>
      {findings.map(({ level, message }) => (
        <p key={message} className={`column-finding column-finding-${level}`}>
          {message}
        </p>
      ))}
      <div className="column-body">
        <div className="column-stack" style={slotsStyle(slots.length)}>
          <Virtualizer layout={ListLayout} layoutOptions={layoutOptions} shouldObserveItemSize>
            <GridList
              ref={grid}
              aria-label={list.title}
              data-list={list.id}
              items={rows}
              dragAndDropHooks={drag}
              renderEmptyState={renderEmpty}
              className={classes('column-cards', rows.length === 0 && 'column-cards-none')}
            >
              {renderCard}
            </GridList>
          </Virtualizer>
          <EmptySlots slots={slots} />
        </div>
      </div>
    </section>
  );
});

/** Heights in pixels. A card's own height is measured when it is drawn. */
const layoutOptions = { estimatedRowHeight: 96, gap: 8 };

function renderEmpty() {
  return <VisuallyHidden>No cards on this list yet</VisuallyHidden>;
}

function renderCard(row: CardRow) {
  return <CardItem row={row} />;
}

/** The list leaves room at its foot for the slots that lie over it. */
function slotsStyle(count: number): CSSProperties {
  return { '--slots': count } as CSSProperties;
}
