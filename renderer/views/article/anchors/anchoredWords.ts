import { Plugin } from 'prosemirror-state';
import type { EditorView, MarkView } from 'prosemirror-view';
import { type AnchorKind, anchorAttributes, anchorKinds } from '../../../../shared/anchors/anchorKinds';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import type { Span } from '../body/markedWords';

/** How the words look that notes or claims are about, and who is told of them. */
export interface AnchoredParts {
  /** The classes of the words of a note or claim. */
  readonly classOf: (id: string) => string;
  /** Words were pressed: the ids of what is about them, the innermost first. */
  readonly onPress: (ids: readonly string[]) => void;
}

export type Anchored = Readonly<Record<AnchorKind, AnchoredParts>>;

/** Draws the words that notes and claims are about, and tells when they are pressed. */
export function anchoredWords(anchored: () => Anchored): Plugin {
  const markView =
    (kind: AnchorKind) =>
    (mark: { readonly attrs: Readonly<Record<string, unknown>> }): MarkView => {
      const dom = document.createElement('span');
      const id = String(mark.attrs[anchorAttributes[kind]]);
      dom.dataset[kind] = id;
      dom.className = anchored()[kind].classOf(id);
      // Only its look changes by another hand than ProseMirror's.
      return { dom, ignoreMutation: ({ type }) => type === 'attributes' };
    };
  return new Plugin({
    props: {
      markViews: { note: markView('note'), claim: markView('claim') },
      handleClick(_view, _position, event) {
        for (const kind of anchorKinds) {
          const pressed = idsAround(event.target, kind);
          if (pressed.length > 0) anchored()[kind].onPress(pressed);
        }
        return false;
      },
    },
  });
}

/** Draws the words of all notes, or all claims, again, after they have changed. */
export function redrawAnchored(view: EditorView, kind: AnchorKind, classOf: AnchoredParts['classOf']): void {
  for (const words of view.dom.querySelectorAll<HTMLElement>(`[data-${kind}]`)) {
    words.className = classOf(words.dataset[kind] ?? '');
  }
}

/** The words that something new would be about: those selected, or the word that the cursor is in; null where there are none. */
export function anchorTarget(view: EditorView): Span | null {
  const { selection, doc } = view.state;
  if (!selection.empty) {
    const words = doc.textBetween(selection.from, selection.to, ' ').trim();
    return words === '' ? null : { from: selection.from, to: selection.to };
  }
  const { $from } = selection;
  if (!$from.parent.isTextblock) return null;
  const text = $from.parent.textBetween(0, $from.parent.content.size, undefined, '\ufffc');
  const before = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(0, $from.parentOffset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice($from.parentOffset))?.[0].length ?? 0;
  return before + after === 0 ? null : { from: $from.pos - before, to: $from.pos + after };
}

/** Puts the mark of a note or claim on words, as one step of the editor's own undo. */
export function setAnchor(view: EditorView, kind: AnchorKind, { from, to }: Span, id: string): void {
  view.dispatch(view.state.tr.addMark(from, to, markOf(kind, id)));
}

/** Takes the mark of a note or claim off wherever it stands. */
export function releaseAnchor(view: EditorView, kind: AnchorKind, id: string): void {
  const { doc, tr } = view.state;
  view.dispatch(tr.removeMark(0, doc.content.size, markOf(kind, id)));
}

const markOf = (kind: AnchorKind, id: string) => bodyNodes.marks[kind].create({ [anchorAttributes[kind]]: id });

function idsAround(target: EventTarget | null, kind: AnchorKind): readonly string[] {
  const ids: string[] = [];
  const around = `[data-${kind}]`;
  let element = target instanceof Element ? target.closest<HTMLElement>(around) : null;
  while (element) {
    if (element.dataset[kind]) ids.push(element.dataset[kind]);
    element = element.parentElement?.closest<HTMLElement>(around) ?? null;
  }
  return ids;
}
