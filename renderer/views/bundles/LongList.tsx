import { type ReactNode, useState } from 'react';
import { Button } from '../../components/Button';
import { counted } from './counted';
import './LongList.css';

/** Rows drawn at first, and added at each asking: a bundle may hold a hundred thousand. */
const first = 20;
const more = 200;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
}

/** A list of which the beginning is shown, and more when asked for. */
export function LongList<Item>({ items, keyOf, render }: LongListProps<Item>) {
  const [shown, setShown] = useState(first);
  const hidden = items.length - shown;
  return (
    <>
      <ul className="long-list">
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className="long-list-item">
            {render(item)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" onPress={() => setShown(shown + more)}>
          Show {Math.min(more, hidden)} more of {counted(items.length, 'row')}
        </Button>
      )}
    </>
  );
}
