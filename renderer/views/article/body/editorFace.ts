import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { countWords } from '../../../../shared/model/countWords';
import { type FormatId, formats } from './formats';
import { linkTarget } from './links';

/** What the toolbar shows of the editor. Equal faces are one object, so that nothing is drawn again for them. */
export interface EditorFace {
  readonly on: readonly FormatId[];
  readonly possible: readonly FormatId[];
  /** A link can be put on what is selected, or be changed; `set`: there is one. */
  readonly link: 'impossible' | 'possible' | 'set';
  readonly words: number;
}

const wordsKnown = new WeakMap<Node, number>();

export function faceOf(state: EditorState): EditorFace {
  const target = linkTarget(state);
  return {
    on: formats.filter(({ isOn }) => isOn(state)).map(({ id }) => id),
    possible: formats.filter(({ command }) => command(state)).map(({ id }) => id),
    link: target === null ? 'impossible' : target.href === '' ? 'possible' : 'set',
    words: wordsIn(state.doc),
  };
}

export function sameFace(one: EditorFace, other: EditorFace): boolean {
  return (
    one.link === other.link &&
    one.words === other.words &&
    one.on.join() === other.on.join() &&
    one.possible.join() === other.possible.join()
  );
}

function wordsIn(document: Node): number {
  const known = wordsKnown.get(document);
  if (known !== undefined) return known;
  const words = countWords(document.textBetween(0, document.content.size, '\n', '\n'));
  wordsKnown.set(document, words);
  return words;
}
