import { closeHistory } from 'prosemirror-history';
import { type Command, type EditorState, Selection } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { hostOf, providerOf } from '../../../../shared/model/providerOf';
import { bareAddress } from '../../../../shared/paste/bareAddress';
import { linkTarget, setLink } from './links';

const { paragraph, embed } = bodyNodes.nodes;
const { link } = bodyNodes.marks;

/** Puts an address on the words selected, or else in as a link of its own. Selected words that are an address go for it. */
export function pasteLink(href: string): Command {
  return (state, dispatch) => {
    const { $from, from, to, empty } = state.selection;
    if (!$from.parent.inlineContent || !$from.parent.type.allowsMarkType(link)) return false;
    const target = empty ? null : linkTarget(state);
    if (target && bareAddress(state.doc.textBetween(from, to)) === undefined)
      return setLink(target, href)(state, dispatch && ((transaction) => dispatch(closeHistory(transaction))));
    const marks = link.create({ href }).addToSet($from.marks().filter(({ type }) => type !== link));
    const words = state.schema.text(href, marks);
    dispatch?.(closeHistory(state.tr).replaceSelectionWith(words, false).removeStoredMark(link).scrollIntoView());
    return true;
  };
}

/** Whether an address that is pasted here is to become a card: it stands on a line of its own, and who offers it is known. */
export function wantsCard(state: EditorState, href: string): boolean {
  const { $from, empty } = state.selection;
  const isEmptyLine = empty && $from.depth === 1 && $from.parent.type === paragraph && $from.parent.content.size === 0;
  return isEmptyLine && providerOf(href) !== hostOf(href);
}

/** Makes a card of the line that the cursor is in: a deed of its own, so that Undo gives back the link. */
export function makeCard(href: string): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const [from, to] = [$from.before(1), $from.after(1)];
    const card = embed.create({ href, title: '', provider: providerOf(href) });
    const isEnd = to === state.doc.content.size;
    const transaction = closeHistory(state.tr).replaceWith(from, to, isEnd ? [card, paragraph.create()] : card);
    const behind = transaction.doc.resolve(from + card.nodeSize);
    dispatch?.(transaction.setSelection(Selection.near(behind, 1)).scrollIntoView());
    return true;
  };
}
