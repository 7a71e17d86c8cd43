import { wordList } from '../../import/wordList';

/** Days of the week and months of a language, as they stand beside each other in a text, and where the first of each is said. */
export interface CalendarWords {
  /** From Monday on. Several forms are parted by a stroke. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

/** Languages in which a date is written as day and month, or month and day, next to the weekday. */
export const calendarWords: Readonly<Record<string, CalendarWords>> = {
  en: {
    weekdays: wordList(
      'Monday|Mon, Tuesday|Tues|Tue, Wednesday|Wed, Thursday|Thurs|Thu, Friday|Fri, Saturday|Sat, Sunday|Sun',
    ),
    months: wordList(`
      January|Jan, February|Feb, March|Mar, April|Apr, May, June|Jun, July|Jul, August|Aug, September|Sept|Sep, October|Oct
      November|Nov, December|Dec
    `),
  },
  ru: {
    weekdays: wordList('понедельник, вторник, среда|среду, четверг, пятница|пятницу, суббота|субботу, воскресенье'),
    months: wordList('января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря'),
  },
  uk: {
    weekdays: wordList('понеділок, вівторок, середа|середу, четвер, п’ятниця|п’ятницю, субота|суботу, неділя|неділю'),
    months: wordList(
      'січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня',
    ),
  },
  tr: {
    weekdays: wordList('Pazartesi, Salı, Çarşamba, Perşembe, Cuma, Cumartesi, Pazar'),
    months: wordList('Ocak, Şubat, Mart, Nisan, Mayıs, Haziran, Temmuz, Ağustos, Eylül, Ekim, Kasım, Aralık'),
  },
  de: {
    weekdays: wordList('Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag|Sonnabend, Sonntag'),
    months: wordList('Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember'),
  },
  fr: {
    weekdays: wordList('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
    months: wordList('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'),
  },
};
