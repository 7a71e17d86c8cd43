import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForTokenizer, foldText, foldWithOrigins } from '../../../shared/search/foldText';

describe('a folded text', () => {
  it.each([
    ['capitals', 'Level of Lake SEVAN', 'level of lake sevan'],
    ['accents', 'Café Élan in Übersee', 'cafe elan in ubersee'],
    ['accents written as signs of their own', 'Cafe\u0301', 'cafe'],
    ['the dotted and dotless i of Turkish and Azerbaijani', 'İSTANBUL ısı Iğdır', 'istanbul isi igdir'],
    ['the Azerbaijani schwa', 'Aygün Əliyeva', 'aygun eliyeva'],
    ['letters that Unicode does not take apart', 'Łódź Ørsted Straße ÆGIR œuvre', 'lodz orsted strasse aegir oeuvre'],
    ['the Russian yo', 'Ёлка ещё', 'елка еще'],
    ['stress marks of Cyrillic', 'за\u0301мок ѝ', 'замок и'],
    ['Armenian capitals', 'ԵՐԵՎԱՆ Երևան', 'երեվան երեվան'],
    ['the Armenian ligature in every spelling', 'և եւ Եվ ԵՎ ԵՒ', 'եվ եվ եվ եվ եվ'],
    ['the Armenian u, which is no v', 'ու ՈՒ', 'ու ու'],
    ['Armenian signs within a word', 'ինչո՞ւ շա՜տ այո՛', 'ինչու շատ այո'],
    ['Georgian capitals', 'ᲗᲑᲘᲚᲘᲡᲘ თბილისი', 'თბილისი თბილისი'],
    ['the old Georgian alphabets', 'ႧႡႨႪႨႱႨ ⴇⴁⴈⴊⴈⴑⴈ', 'თბილისი თბილისი'],
    ['Greek, its final sigma included', 'Οδυσσεύς ΟΔΥΣΣΕΥΣ', 'οδυσσευσ οδυσσευσ'],
    ['ligatures, full width and raised figures', 'ﬁnal ＡＢＣ km²', 'final abc km2'],
    ['the points of Hebrew and Arabic', 'שָׁלוֹם سَلَام', 'שלום سلام'],
    ['soft hyphens and joiners', 'hyphen\u00adated zero\u200bwidth', 'hyphenated zerowidth'],
    ['signs, which are spaces', 'don’t “stop” — 12:30!', 'don t  stop    12 30 '],
    ['a letter that has an apostrophe in it', 'ŉ', ' n'],
    ['pictures and halves of letters', 'a😀b\ud800c', 'a b c'],
  ])('has %s folded', (_what, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    ['the Russian short i', 'Йод'],
    ['the Belarusian short u', 'воўк'],
    ['the Ukrainian yi', 'Їжак'],
    ['Macedonian letters', 'ѓон ќерка'],
    ['composed letters of other scripts', '한국어 が'],
    ['vowel signs that a word needs', 'हिन्दी'],
  ])('keeps %s, however it is composed', (_what, text) => {
    expect(foldText(text)).toBe(text.toLowerCase());
    if (/\p{Script=Cyrillic}/u.test(text)) expect(foldText(text.normalize('NFD'))).toBe(text.toLowerCase());
  });

  it('is the same when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in small letters and in capitals', () => {
    for (const text of ['Լևոն Արամ', 'გიორგი', 'Ёжик в тумане', 'Iğdır ve İzmir', 'Straße']) {
      expect(foldText(text.toUpperCase()), text).toBe(foldText(text));
    }
  });
});

describe('a text folded for a tokenizer that knows ASCII', () => {
  /** What SQLite's tokenizer `ascii` makes of a text. */
  const tokens = (text: string) =>
    text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).match(/[a-z0-9\u0080-\uffff]+/g) ?? [];

  it('has the words of the folded text, whatever the text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(tokens(foldForTokenizer(text))).toEqual(tokens(foldText(text)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('where a folded text came from', () => {
  it('is told for each of its letters', () => {
    const text = 'ԵՎ և Straße';
    const { folded, origins } = foldWithOrigins(text);
    expect(folded).toBe('եվ եվ strasse');
    const place = folded.indexOf('ss');
    expect(text.slice(origins[place])).toBe('ße');
    expect(text.slice(origins[place + 2])).toBe('e');
  });

  it('passes over what is left out', () => {
    expect(foldWithOrigins('ինչո՞ւ ե\u0301')).toEqual({ folded: 'ինչու ե', origins: [0, 1, 2, 3, 5, 6, 7] });
  });

  it('goes with the same text as without, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { folded, origins } = foldWithOrigins(text);
        expect(folded).toBe(foldText(text));
        expect(origins).toHaveLength(folded.length);
        expect(origins).toEqual(origins.toSorted((one, other) => one - other));
        expect(origins.every((place) => place < text.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
