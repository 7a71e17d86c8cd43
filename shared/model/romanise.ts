/**
 * Letters as they are written in Latin: on maps and in passports where those agree, and without the signs that only
 * scholars write. What is left out here is known to slugify. All in lower case.
 */
const letters: Readonly<Record<string, string>> = {
  // Armenian: "Ճամբարակ" is Chambarak, "Վայոց ձոր" Vayots Dzor.
  ճ: 'ch',
  ց: 'ts',
  ւ: 'v',
  // Georgian, as the state writes it, without the apostrophes: "საქართველო" is Sakartvelo, "ფოთი" Poti.
  ქ: 'k',
  ყ: 'q',
  ფ: 'p',
  ჭ: 'ch',
  // Russian: "Щербаков" is Shcherbakov.
  щ: 'shch',
  // Turkish and Azerbaijani: "Türkiye" is no Tuerkiye.
  ö: 'o',
  ü: 'u',
  // Letters that Abkhaz, Ossetian, Kazakh, Kyrgyz, Tajik, Tatar, Ukrainian and South Slavic add to the Cyrillic ones.
  ә: 'a',
  ӕ: 'ae',
  ғ: 'gh',
  ӷ: 'gh',
  ҕ: 'gh',
  ђ: 'dj',
  ӡ: 'dz',
  ѕ: 'dz',
  ҙ: 'dz',
  џ: 'dzh',
  ҷ: 'j',
  ј: 'j',
  қ: 'q',
  ҡ: 'q',
  ҟ: 'q',
  ң: 'ng',
  ө: 'o',
  ҩ: 'o',
  ҧ: 'p',
  ҫ: 's',
  ҭ: 't',
  ҵ: 'ts',
  ћ: 'ch',
  ҽ: 'ch',
  ҿ: 'ch',
  ү: 'u',
  ұ: 'u',
  һ: 'h',
  ҳ: 'h',
};

const known = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Armenian letters that sound otherwise where a word begins: "Երևան" is Yerevan, "Որոտան" Vorotan. */
const armenian: readonly (readonly [RegExp, string])[] = [
  [/եւ/gu, 'և'],
  [/ու/gu, 'u'],
  [/(?<!\p{L})և/gu, 'yev'],
  [/և/gu, 'ev'],
  [/(?<!\p{L})ե/gu, 'ye'],
  [/ե/gu, 'e'],
  [/(?<!\p{L})ո(?!վ)/gu, 'vo'],
  [/ո/gu, 'o'],
];

/** A text in small letters, those of the region's scripts that slugify spells otherwise than the region does in Latin. */
export function romanise(text: string): string {
  const small = text.normalize('NFC').toLowerCase();
  return armenian
    .reduce((written, [letter, latin]) => written.replace(letter, latin), small)
    .replace(known, (letter) => letters[letter] ?? letter);
}
