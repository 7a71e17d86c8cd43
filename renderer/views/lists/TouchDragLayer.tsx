import { DragPreview } from './DragPreview';
import { articleDragItem, cardDragItem } from './dragData';
import type { TouchDrag } from './useTouchDrag';
import './TouchDragLayer.css';

/** What is under a finger that drags, and the gap it would fall into. */
export function TouchDragLayer({ drag: { dragged, point, over } }: { readonly drag: TouchDrag }) {
  const item = dragged.is === 'card' ? cardDragItem(dragged.card) : articleDragItem(dragged.article);
  return (
    <div className="touch-layer" aria-hidden>
      {over.is === 'list' && <div className="touch-line" style={over.line} />}
      <div className="touch-preview" style={{ translate: `${point.x}px ${point.y}px` }}>
        <DragPreview items={[item]} />
      </div>
    </div>
  );
}
