/** How tiles stand in a grid: all sizes in pixels. */
export interface GridLayout {
  readonly columns: number;
  readonly tileWidth: number;
  /** With the gap below it. */
  readonly rowHeight: number;
}

export const gridGap = 12;
export const gridEdge = 16;
/** What a tile is at least as wide as: below that its words say nothing. */
const narrowest = 148;
/** The words under a picture. */
const wordsHeight = 44;

/** As many tiles beside each other as there is room for, over the whole width. */
export function gridLayout(width: number): GridLayout {
  const room = Math.max(width - 2 * gridEdge, narrowest);
  const columns = Math.max(1, Math.floor((room + gridGap) / (narrowest + gridGap)));
  const tileWidth = Math.floor((room - (columns - 1) * gridGap) / columns);
  return { columns, tileWidth, rowHeight: Math.round((tileWidth * 2) / 3) + wordsHeight + gridGap };
}
