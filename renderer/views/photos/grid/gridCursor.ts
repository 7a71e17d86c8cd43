export interface GridSize {
  readonly total: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly rows: number;
}

/** Where a key leads from `index` (-1: nowhere yet) in a grid that is filled row by row; undefined for other keys. */
export function gridCursor(key: string, index: number, { total, columns, rows }: GridSize): number | undefined {
  if (total === 0) return undefined;
  const target = targetOf(key, index, total, columns, rows);
  if (target === undefined) return undefined;
  // Straight down into the gap of a last row that is not full leads to its last photo.
  return Math.min(Math.max(target, 0), total - 1);
}

function targetOf(key: string, index: number, total: number, columns: number, rows: number): number | undefined {
  const from = Math.max(index, 0);
  switch (key) {
    case 'ArrowRight':
      return index + 1;
    case 'ArrowLeft':
      return from - 1;
    case 'ArrowDown':
      return index < 0 ? 0 : isInLastRow(from, total, columns) ? from : from + columns;
    case 'ArrowUp':
      return from < columns ? from : from - columns;
    case 'PageDown':
      return inColumn(from, from + rows * columns, total, columns);
    case 'PageUp':
      return from - rows * columns >= 0 ? from - rows * columns : from % columns;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return undefined;
  }
}

function isInLastRow(index: number, total: number, columns: number): boolean {
  return Math.floor(index / columns) === Math.floor((total - 1) / columns);
}

/** The target, or what is in the same column of the last row. */
function inColumn(from: number, target: number, total: number, columns: number): number {
  if (target < total) return target;
  return Math.floor((total - 1) / columns) * columns + (from % columns);
}
