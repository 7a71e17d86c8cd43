/**
 * Languages that reading can tell, by their script and, among those that share one, by their frequent words and by
 * letters of their own. A language is one line.
 */
export const languages: readonly {
  readonly tag: string;
  readonly name: string;
  readonly script: string;
  readonly words: string;
  readonly letters: string;
}[] = [
  {
    tag: 'en',
    name: 'English',
    script: 'Latin',
    words: 'the of and to in that is was for with has have it on',
    letters: '',
  },
  { tag: 'az', name: 'Azerbaijani', script: 'Latin', words: 'və bu ilə üçün ki bir edib olan isə də da', letters: 'ə' },
  { tag: 'tr', name: 'Turkish', script: 'Latin', words: 've bu bir için ile olarak olan da de daha', letters: 'ığ' },
  {
    tag: 'de',
    name: 'German',
    script: 'Latin',
    words: 'der die das und ist von den mit zu dem nicht ein',
    letters: 'ß',
  },
  { tag: 'fr', name: 'French', script: 'Latin', words: 'le la les des et est du une dans que pour qui', letters: 'œ' },
  { tag: 'es', name: 'Spanish', script: 'Latin', words: 'el la los que y en del las una con por para', letters: 'ñ¿¡' },
  { tag: 'it', name: 'Italian', script: 'Latin', words: 'il di che e della per un gli con sono nel alla', letters: '' },
  { tag: 'pl', name: 'Polish', script: 'Latin', words: 'w i na się z do że nie jest oraz przez', letters: 'łąęż' },
  { tag: 'ru', name: 'Russian', script: 'Cyrillic', words: 'и в на что с по не из для это как', letters: 'ыэъё' },
  { tag: 'uk', name: 'Ukrainian', script: 'Cyrillic', words: 'і в на що з та не із для це як', letters: 'іїєґ' },
  { tag: 'be', name: 'Belarusian', script: 'Cyrillic', words: 'і ў на што з па не для гэта як', letters: 'ў' },
  { tag: 'hy', name: 'Armenian', script: 'Armenian', words: '', letters: '' },
  { tag: 'ka', name: 'Georgian', script: 'Georgian', words: '', letters: '' },
  { tag: 'el', name: 'Greek', script: 'Greek', words: '', letters: '' },
  { tag: 'he', name: 'Hebrew', script: 'Hebrew', words: '', letters: '' },
  { tag: 'fa', name: 'Persian', script: 'Arabic', words: 'و در به از که این است را با', letters: 'پچژگ' },
  { tag: 'ar', name: 'Arabic', script: 'Arabic', words: 'في من على أن إلى عن هذا التي', letters: 'ةىإأ' },
];
