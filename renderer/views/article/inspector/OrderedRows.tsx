import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { IconButton } from '../../../components/IconButton';
import './OrderedRows.css';

export interface OrderedRow {
  readonly key: string;
  /** What it is called in the names of its buttons. */
  readonly name: string;
  readonly content: ReactNode;
}

export interface OrderedRowsProps {
  readonly label: string;
  readonly rows: readonly OrderedRow[];
  readonly isReadOnly: boolean;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
}

type Act = 'up' | 'down' | 'remove';

/** Things in an order that the editor decides. Alt+↑ and Alt+↓ move the row that has the focus. */
export function OrderedRows({ label, rows, isReadOnly, onMove, onRemove }: OrderedRowsProps) {
  const list = useRef<HTMLOListElement>(null);
  // The button to go on from once the rows are in their new order.
  const next = useRef<{ readonly index: number; readonly acts: readonly Act[] } | null>(null);

  useLayoutEffect(() => {
    const wanted = next.current;
    next.current = null;
    if (!wanted) return;
    if (rows.length === 0) {
      // With the last row gone, the field that adds one is where to go on.
      return list.current?.parentElement?.querySelector('input')?.focus();
    }
    const row = list.current?.children[Math.min(wanted.index, rows.length - 1)];
    for (const act of wanted.acts) {
      const button = row?.querySelector<HTMLButtonElement>(`[data-act="${act}"]`);
      if (button && !button.disabled) return button.focus();
    }
  }, [rows]);

  const move = (from: number, to: number): void => {
    if (isReadOnly || to < 0 || to >= rows.length) return;
    next.current = { index: to, acts: to < from ? ['up', 'down'] : ['down', 'up'] };
    onMove(from, to);
  };
  const remove = (index: number): void => {
    next.current = { index, acts: ['remove'] };
    onRemove(index);
  };

  return (
    <ol ref={list} aria-label={label} className="ordered-rows" hidden={rows.length === 0}>
      {rows.map((row, index) => (
        <li
          key={row.key}
          className="ordered-row"
          onKeyDownCapture={(event) => {
            if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            event.stopPropagation();
            move(index, event.key === 'ArrowUp' ? index - 1 : index + 1);
          }}
        >
          <div className="ordered-row-content">{row.content}</div>
          {!isReadOnly && (
            <div className="ordered-row-buttons">
              <IconButton
                name={`Move ${row.name} up`}
                keys="Alt+ArrowUp"
                icon={ArrowUp}
                isDisabled={index === 0}
                data-act="up"
                onPress={() => move(index, index - 1)}
              />
              <IconButton
                name={`Move ${row.name} down`}
                keys="Alt+ArrowDown"
                icon={ArrowDown}
                isDisabled={index === rows.length - 1}
                data-act="down"
                onPress={() => move(index, index + 1)}
              />
              <IconButton name={`Remove ${row.name}`} icon={X} data-act="remove" onPress={() => remove(index)} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
