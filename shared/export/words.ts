/** What a page says of itself, in the language of its copy. */
export interface Words {
  readonly source: string;
  readonly photo: string;
  readonly related: string;
  readonly latest: string;
  readonly changed: string;
  readonly corrections: string;
  readonly footnotes: string;
  /** From a footnote to its number, which follows. */
  readonly back: string;
  /** On the page of an address that the article had before. */
  readonly moved: string;
  readonly untitled: string;
  readonly frontPage: string;
  readonly months: readonly string[];
}

const english: Words = {
  source: 'Source',
  photo: 'Photo',
  related: 'Related articles',
  latest: 'Latest',
  changed: 'Last changed',
  corrections: 'Corrections',
  footnotes: 'Footnotes',
  back: 'Back to number',
  moved: 'This article has moved:',
  untitled: 'Untitled',
  frontPage: 'Front page',
  months: 'January February March April May June July August September October November December'.split(' '),
};

const russian: Words = {
  source: 'Источник',
  photo: 'Фото',
  related: 'Статьи по теме',
  latest: 'Последние статьи',
  changed: 'Последнее изменение',
  corrections: 'Исправления',
  footnotes: 'Примечания',
  back: 'Назад к номеру',
  moved: 'Статья переехала:',
  untitled: 'Без заголовка',
  frontPage: 'Главная страница',
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

/** The words for a BCP 47 tag; English where Galley has none of that language. */
export function wordsOf(language: string): Words {
  return /^ru\b/i.test(language) ? russian : english;
}

/** A moment's day in UTC, `19 November 2018`. Written out here, because two releases of Node may word dates differently. */
export function printedDay(moment: string, words: Words): string {
  const date = new Date(moment);
  return `${date.getUTCDate()} ${words.months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Which way a language is written, for `dir`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-Arab\b|-Hebr\b/i.test(language) ? 'rtl' : 'ltr';
}
