import type { Random } from './random';
import { type Language, type Vocabulary, vocabularies } from './vocabulary';

/** The words of a language, the most frequent first, and a way to draw one as often as it stands in text. */
export interface Lexicon {
  readonly language: Language;
  readonly words: readonly string[];
  /** Any word. */
  draw(random: Random): string;
  /** A word that something can be about. */
  drawTopic(random: Random): string;
}

/** The most words of a lexicon: as many forms as a few thousand long stories have. */
const mostWords = 30_000;
/** Places of the table that words are drawn from: enough for the rarest word to have one. */
const places = 2 ** 20;

/**
 * The lexicon of a language. How often a word stands falls with its rank, as in every text that people write (Zipf's
 * law): the second half as often as the first, the thousandth a thousandth as often.
 */
export function lexiconOf(language: Language): Lexicon {
  const vocabulary: Vocabulary = vocabularies[language];
  const words = allWords(vocabulary);
  const table = drawingTable(words.length);
  const draw = (random: Random): string => words[table[Math.floor(random() * places)] as number] as string;
  const particles = new Set(vocabulary.common.slice(0, vocabulary.particles));
  const drawTopic = (random: Random): string => {
    for (;;) {
      const word = draw(random);
      if (!particles.has(word)) return word;
    }
  };
  return { language, words, draw, drawTopic };
}

function allWords({ common, beginnings, stems, endings }: Vocabulary): readonly string[] {
  const made: string[] = [];
  const combinations = beginnings.length * stems.length * endings.length;
  // A step that shares no divisor with their number comes by each once, and leads away from the one before.
  const step = stepThrough(combinations);
  for (let place = 0, count = 0; count < combinations; count++) {
    const beginning = beginnings[place % beginnings.length] ?? '';
    const stem = stems[Math.floor(place / beginnings.length) % stems.length] ?? '';
    const ending = endings[Math.floor(place / beginnings.length / stems.length)] ?? '';
    made.push(`${beginning}${stem}${ending}`);
    place = (place + step) % combinations;
  }
  // The shorter a word the more it is used: that, too, is as in every language.
  made.sort((one, other) => one.length - other.length);
  return Array.from(new Set([...common, ...made])).slice(0, mostWords);
}

function stepThrough(count: number): number {
  let step = Math.floor(count * 0.618);
  while (greatestCommonDivisor(step, count) > 1) step += 1;
  return step;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}

/** For each of the places the rank of its word; a word has as many places as its share of a text. */
function drawingTable(count: number): Uint16Array {
  const table = new Uint16Array(places);
  let total = 0;
  for (let rank = 0; rank < count; rank++) total += 1 / (rank + 2);
  let sum = 0;
  let from = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 2);
    const to = Math.round((sum / total) * places);
    table.fill(rank, from, to);
    from = to;
  }
  return table;
}
