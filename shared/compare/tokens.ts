import { Mark, type Node } from 'prosemirror-model';
import { splitWords } from './splitWords';

/** Letters with the same marks. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * What words are compared by: a word, a mark of punctuation, or a thing among words (a line break, a footnote), each with
 * the white space that follows it. Two tokens of one `key` are the same, whatever their marks and the space after them.
 */
export interface Token {
  readonly key: string;
  readonly isWord: boolean;
  /** The thing that it is, if it is not made of letters. */
  readonly thing: Node | null;
  readonly pieces: readonly Piece[];
  readonly space: readonly Piece[];
}

/** The tokens of what lies in a text block, in order. A word is one token, however many marks begin or end within it. */
export function tokensOf(block: Node): readonly Token[] {
  const tokens: Token[] = [];
  let letters: Piece[] = [];
  const endLetters = () => {
    tokens.push(...tokensOfPieces(letters));
    letters = [];
  };
  for (const child of block.children) {
    if (child.isText) letters.push({ text: child.text ?? '', marks: child.marks });
    else {
      endLetters();
      tokens.push({ key: keyOf(child), isWord: false, thing: child, pieces: [], space: [] });
    }
  }
  endLetters();
  return tokens;
}

/** The tokens of a plain text. */
export function tokensOfText(text: string): readonly Token[] {
  return tokensOfPieces([{ text, marks: Mark.none }]);
}

/** A thing that words lie in is compared inside, so it is the same thing whatever it says. */
function keyOf(thing: Node): string {
  return thing.isLeaf ? `${thing.type.name} ${JSON.stringify(thing.attrs)}` : thing.type.name;
}

function tokensOfPieces(pieces: readonly Piece[]): readonly Token[] {
  const take = taker(pieces);
  return splitWords(pieces.map(({ text }) => text).join('')).map(({ text, space, isWord }) => ({
    // No word has a space in it, so that no word is named like a thing.
    key: text === '' ? ' ' : text,
    isWord,
    thing: null,
    pieces: take(text.length),
    space: take(space.length),
  }));
}

/** Gives the next letters of some pieces, as many as are asked for each time. */
function taker(pieces: readonly Piece[]): (length: number) => readonly Piece[] {
  let [index, offset] = [0, 0];
  return (length) => {
    const taken: Piece[] = [];
    let wanted = length;
    for (let piece = pieces[index]; wanted > 0 && piece; piece = pieces[index]) {
      const text = piece.text.slice(offset, offset + wanted);
      if (text !== '') taken.push({ text, marks: piece.marks });
      wanted -= text.length;
      offset += text.length;
      if (offset === piece.text.length) [index, offset] = [index + 1, 0];
    }
    return taken;
  };
}
