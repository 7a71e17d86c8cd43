/** A word or a mark of punctuation, with the white space that follows it. `text` is empty for space that leads a text. */
export interface Word {
  readonly text: string;
  readonly space: string;
  readonly isWord: boolean;
}

/** Word borders are the same in all the desk's scripts; a fixed language keeps them the same on all machines. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Segmenting slows down with the square of the length, so long texts are cut at white space after so many letters. */
const sections = /.{0,2000}\S*\s*/gsu;

/** The words of a text, in any script. Joined again, texts and spaces, they are the text. */
export function splitWords(text: string): readonly Word[] {
  const words: { text: string; space: string; isWord: boolean }[] = [];
  for (const section of text.match(sections) ?? []) {
    for (const { segment, isWordLike = false } of segmenter.segment(section)) {
      const last = words.at(-1);
      if (segment.trim() !== '') words.push({ text: segment, space: '', isWord: isWordLike });
      else if (last) last.space += segment;
      else words.push({ text: '', space: segment, isWord: false });
    }
  }
  return words;
}
