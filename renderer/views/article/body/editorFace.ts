import type { EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { wordsInBody } from '../../../../shared/model/wordsInBody';
import { type FormatId, formats } from './formats';
import { linkTarget } from './links';

/** What the toolbar shows of the editor. Equal faces are one object, so that nothing is drawn again for them. */
export interface EditorFace {
  readonly on: readonly FormatId[];
  readonly possible: readonly FormatId[];
  /** A link can be put on what is selected, or be changed; `set`: there is one. */
  readonly link: 'impossible' | 'possible' | 'set';
  readonly isInTable: boolean;
  readonly words: number;
  /** What `possible` depends on, in a word; null where it depends on more than can be said in one. */
  readonly context: string | null;
}

/** `before` is the face until now: what the cursor's context has not changed is taken from it. */
export function faceOf(state: EditorState, before?: EditorFace): EditorFace {
  const target = linkTarget(state);
  const context = contextOf(state);
  const isSame = before !== undefined && context !== null && context === before.context;
  return {
    on: formats.filter(({ isOn }) => isOn(state)).map(({ id }) => id),
    possible: isSame ? before.possible : formats.filter(({ command }) => command(state)).map(({ id }) => id),
    link: target === null ? 'impossible' : target.href === '' ? 'possible' : 'set',
    isInTable: isSame ? before.isInTable : isInTable(state),
    words: wordsInBody(state.doc),
    context,
  };
}

export function sameFace(one: EditorFace, other: EditorFace): boolean {
  return (
    one.link === other.link &&
    one.isInTable === other.isInTable &&
    one.words === other.words &&
    one.on.join() === other.on.join() &&
    one.possible.join() === other.possible.join()
  );
}

/** The blocks around the cursor, and which of theirs each is. For words that are selected it is not kept. */
function contextOf({ selection }: EditorState): string | null {
  const { $from, empty } = selection;
  if (!empty) return null;
  return Array.from({ length: $from.depth }, (_block, index) => {
    const { type, attrs, childCount } = $from.node(index + 1);
    const isText = index + 1 === $from.depth;
    return `${type.name}${attrs.level ?? ''}${isText ? '' : ` ${$from.index(index + 1)} of ${childCount}`}`;
  }).join(' > ');
}
