import type { Mark } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { safeLink } from '../../../../shared/model/safeLink';

const { link } = bodyNodes.marks;
const { footnote } = bodyNodes.nodes;

/** The words that a link is to be put on, or that bear one already. */
export interface LinkTarget {
  readonly from: number;
  readonly to: number;
  /** The address they have now; empty when they have none. */
  readonly href: string;
}

/** The link that the cursor is in, or the words selected; null where no link can be put. */
export function linkTarget(state: EditorState): LinkTarget | null {
  const { from, to, empty, $from } = state.selection;
  const mark = link.isInSet($from.marks()) ?? ($from.nodeAfter ? link.isInSet($from.nodeAfter.marks) : undefined);
  if (empty) return mark ? { ...extentOf(state, mark), href: String(mark.attrs.href) } : null;
  if (!$from.sameParent(state.selection.$to) || !$from.parent.type.allowsMarkType(link)) return null;
  return { from, to, href: mark ? String(mark.attrs.href) : '' };
}

/** Where the link around the cursor begins and ends. */
function extentOf(state: EditorState, mark: Mark): { readonly from: number; readonly to: number } {
  const { $from } = state.selection;
  const bears = (index: number) => mark.isInSet($from.parent.child(index).marks);
  let first = $from.index();
  let last = first;
  while (first > 0 && bears(first - 1)) first -= 1;
  while (last + 1 < $from.parent.childCount && bears(last + 1)) last += 1;
  return { from: $from.posAtIndex(first), to: $from.posAtIndex(last + 1) };
}

/** Puts an address on the words; an empty one takes the link off them. */
export function setLink(target: LinkTarget, href: string): Command {
  return (state, dispatch) => {
    const transaction = state.tr;
    for (const { from, to } of outsideFootnotes(state, target)) {
      transaction.removeMark(from, to, link);
      if (href !== '') transaction.addMark(from, to, link.create({ href }));
    }
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}

/** The parts of a stretch that are not footnotes: those have links of their own. */
function outsideFootnotes(state: EditorState, { from, to }: LinkTarget): readonly { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let start = from;
  state.doc.nodesBetween(from, to, (node, position) => {
    if (node.type !== footnote) return;
    if (position > start) parts.push({ from: start, to: position });
    start = position + node.nodeSize;
  });
  if (to > start) parts.push({ from: start, to });
  return parts;
}

/** The address that is meant by what was typed: "example.org" is https://example.org. Undefined when it is none. */
export function linkMeant(typed: string): string | undefined {
  const trimmed = typed.trim();
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(trimmed)) return safeLink(`mailto:${trimmed}`);
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]\S*)?$/u.test(trimmed)) return safeLink(`https://${trimmed}`);
  return safeLink(trimmed);
}
