import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/Button';
import { Checkbox } from '../../../components/Checkbox';
import { Field } from '../../../components/Field';
import { Beside } from './Beside';
import type { BodyEditor } from './bodyEditor';
import { insertTable } from './insertCommands';
import { placeOf } from './placeOf';

/** The most that a table begins with: more is added in it, row by row. */
const most = { rows: 100, columns: 12 };

export interface TableQuestionProps {
  readonly editor: BodyEditor;
  readonly onClose: () => void;
}

/** Asks how large a new table shall be. */
export function TableQuestion({ editor: { view }, onClose }: TableQuestionProps) {
  const [rows, setRows] = useState('3');
  const [columns, setColumns] = useState('3');
  const [hasHeader, setHasHeader] = useState(true);
  const [isTold, setTold] = useState(false);
  const rowCount = countIn(rows, most.rows);
  const columnCount = countIn(columns, most.columns);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTold(true);
    if (rowCount === undefined || columnCount === undefined) return;
    onClose();
    insertTable({ rows: rowCount, columns: columnCount, hasHeader })(view.state, view.dispatch);
  };
  const error = (count: number | undefined, limit: number) =>
    isTold && count === undefined ? `A number from 1 to ${limit}` : undefined;

  return (
    <Beside label="Table" place={() => placeOf(view)} onClose={onClose}>
      <form noValidate className="beside-form" onSubmit={submit}>
        <div className="beside-pair">
          <Field
            label="Rows"
            inputMode="numeric"
            value={rows}
            onChange={setRows}
            error={error(rowCount, most.rows)}
            autoFocus
          />
          <Field
            label="Columns"
            inputMode="numeric"
            value={columns}
            onChange={setColumns}
            error={error(columnCount, most.columns)}
          />
        </div>
        <Checkbox isSelected={hasHeader} onChange={setHasHeader}>
          The first row is a header
        </Checkbox>
        <div className="beside-actions">
          <Button type="submit" look="primary">
            Insert table
          </Button>
        </div>
      </form>
    </Beside>
  );
}

/** The whole number that was typed, from 1 to the most; undefined for anything else. */
function countIn(typed: string, limit: number): number | undefined {
  if (!/^\s*\d{1,4}\s*$/.test(typed)) return undefined;
  const count = Number(typed);
  return count >= 1 && count <= limit ? count : undefined;
}
