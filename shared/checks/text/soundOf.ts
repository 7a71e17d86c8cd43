/** Spellings that different ways of writing foreign names in Latin letters have for one sound. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[’'ʼ]/g, ''],
  [/dzh|dj/g, 'j'],
  [/tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/ou/g, 'u'],
  [/[iy]+/g, 'i'],
  [/ei/g, 'e'],
  [/ia/g, 'ia'],
  [/w/g, 'v'],
  [/(\p{L})\1/gu, '$1'],
];

/** What a name in Latin letters sounds like, whichever way it was written: Pashinyan and Pashinian are one. */
export function soundOf(name: string): string {
  return alike.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), name.toLowerCase());
}
