import { type DragItem, readFace } from './dragData';
import './DragPreview.css';

/** What hangs under the pointer while a card or an article is dragged. */
export function DragPreview({ items }: { readonly items: readonly DragItem[] }) {
  const face = readFace(items);
  return (
    <div className="drag-preview">
      {face?.kicker && <p className="kicker">{face.kicker}</p>}
      <p className="headline">{face?.title}</p>
    </div>
  );
}
