/** Something that can be done, by whatever way it is asked for: a key, the palette, the native menu or a button. */
export interface Command {
  /** The same in the native menu: `article.new`. */
  readonly id: string;
  /** What the palette calls it, in sentence case: "New article". */
  readonly name: string;
  /** What it belongs to in the palette: "Article", "Desk", "Go to". */
  readonly group: string;
  /** A key such as `Mod+Shift+V`, where Mod is Ctrl or, on a Mac, Command. */
  readonly key?: string;
  /** Whether it would do something now. One that would not is left out of the palette, and its key does nothing. */
  readonly enabled?: () => boolean;
  readonly run: () => void | Promise<void>;
}
