import type { Mark } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { safeLink } from '../../../../shared/model/safeLink';

const { link } = bodyNodes.marks;

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
    const transaction = state.tr.removeMark(target.from, target.to, link);
    if (href !== '') transaction.addMark(target.from, target.to, link.create({ href }));
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}

/** The address that is meant by what was typed: "example.org" is https://example.org. Undefined when it is none. */
export function linkMeant(typed: string): string | undefined {
  const trimmed = typed.trim();
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(trimmed)) return safeLink(`mailto:${trimmed}`);
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]\S*)?$/u.test(trimmed)) return safeLink(`https://${trimmed}`);
  return safeLink(trimmed);
}
