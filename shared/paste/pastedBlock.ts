/** What was pasted, as an article can have it: the shape between somebody else's HTML and our own. */
export type PastedBlock =
  | { readonly is: 'paragraph' | 'heading' | 'subheading'; readonly inline: readonly PastedInline[] }
  | { readonly is: 'quote'; readonly blocks: readonly PastedBlock[] }
  | { readonly is: 'bullets' | 'numbers'; readonly items: readonly (readonly PastedBlock[])[] }
  | { readonly is: 'table'; readonly rows: readonly (readonly PastedCell[])[] }
  | { readonly is: 'divider' };

export interface PastedCell {
  readonly isHeader: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly PastedBlock[];
}

export type PastedInline =
  | { readonly is: 'text'; readonly text: string; readonly look: PastedLook }
  | { readonly is: 'break' }
  | { readonly is: 'footnote'; readonly text: string };

/** How words are set. `href` is safe to follow, or undefined where they are no link. */
export interface PastedLook {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isRaised: boolean;
  readonly href: string | undefined;
}

export const plainLook: PastedLook = { isBold: false, isItalic: false, isRaised: false, href: undefined };
