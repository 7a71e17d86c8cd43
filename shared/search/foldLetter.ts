/** What `foldUnit` gives instead of one code unit: nothing is left of it; it takes `foldCharacter`. */
export const dropped = 0xffff;
export const several = 0xfffe;

/** What each code unit becomes, filled in as texts need it: 0 where that is not known yet. */
const table = new Uint16Array(0x10000);

const voArmenian = 0x0578;
const vewArmenian = 0x057e;
const yiwnArmenian = 0x0582;

/** Letters that Cyrillic alphabets count as their own, by the letter and the mark that they are made of when composed. */
const ownLetters: Readonly<Record<string, number>> = {
  'и\u0306': 0x0439,
  'у\u0306': 0x045e,
  'і\u0308': 0x0457,
  'г\u0301': 0x0453,
  'к\u0301': 0x045c,
};
const keptLetters = new Set<number>(Object.values(ownLetters));

/** Letters that Unicode does not take apart, though a desk does. */
const byHand: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  // Whether it is written as one letter or two, as in capitals, and whichever of the two spellings it has then.
  և: 'եվ',
};

/** Diacritics, but not those of Japanese; the points of Hebrew and Arabic; soft hyphens and joiners. */
const diacritics =
  /(?![\u3099\u309a])(?=\p{Mn})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]|\p{Default_Ignorable_Code_Point}/gu;
/** Signs that stand within words: those of Armenian, which ask and stress, and the Arabic one that only stretches. */
const withinWords = /[\u055a-\u055c\u055e\u055f\u0640]/g;

const partOfWord = /^[\p{L}\p{N}\p{M}]+$/u;
/** Letters by name, apostrophes by use. */
const apostrophes = /[\u02b9-\u02bf]/;

/** What a code unit becomes by itself. Halves of pairs take `foldCharacter`. */
export function foldUnit(unit: number): number {
  const known = table[unit] as number;
  return known === 0 ? fillIn(unit) : known;
}

/** The letter that a mark which is dropped makes of the one before it, mostly the same. */
export function ownLetterOf(letter: number, mark: number): number {
  return ownLetters[String.fromCharCode(letter, mark)] ?? letter;
}

/** The Armenian letter yiwn is a v in the older spelling; behind vo it is half of the letter u. */
export function yiwnOf(letter: number, before: number | undefined): number {
  return letter === yiwnArmenian && before !== voArmenian ? vewArmenian : letter;
}

function fillIn(unit: number): number {
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  const becomes = isHalf ? '' : foldCharacter(String.fromCharCode(unit));
  const entry = isHalf || becomes.length > 1 ? several : becomes === '' ? dropped : becomes.charCodeAt(0);
  table[unit] = entry;
  return entry;
}

/** What a character becomes: any number of letters, a space for what is no part of a word, nothing for what is passed over. */
export function foldCharacter(character: string): string {
  if (strip(character) === '') return '';
  if (!partOfWord.test(character) || apostrophes.test(character)) return ' ';
  const georgian = mkhedruliOf(character.charCodeAt(0));
  if (georgian !== undefined) return String.fromCharCode(georgian);
  const small = character.toLowerCase();
  if (keptLetters.has(small.charCodeAt(0))) return small;
  const letter = byHand[small] ?? small;
  const apart = letter.normalize('NFKD');
  const stripped = strip(apart);
  // Where there is nothing to take off, a letter that is composed of others, as in Korean, stays one.
  if (stripped === apart && apart.normalize('NFC') === letter) return letter;
  const isPart = (part: string): boolean => partOfWord.test(part) && !apostrophes.test(part);
  return Array.from(stripped.toLowerCase(), (part) => (isPart(part) ? part : ' ')).join('');
}

function strip(text: string): string {
  return text.replace(diacritics, '').replace(withinWords, '');
}

/** The letter of today's Georgian alphabet for one of its capitals or of its older alphabets. */
function mkhedruliOf(unit: number): number | undefined {
  if (unit >= 0x1c90 && unit <= 0x1cbf) return unit - 0x1c90 + 0x10d0;
  if (unit >= 0x10a0 && unit <= 0x10cd) return unit - 0x10a0 + 0x10d0;
  if (unit >= 0x2d00 && unit <= 0x2d2d) return unit - 0x2d00 + 0x10d0;
  return undefined;
}
