import type { LeadPhoto } from '../model/article';
import type { Doubt, NamedSource, PageCard } from './pageDraft';
import { counted, quoted } from './quoted';
import { hasYear, readDates } from './readDates';

/** How long the text of one article may be before somebody should ask whether it is one, in characters. */
const longestArticle = 100_000;

/** Doubts about the page as a whole. `text` is that of its article, `cards` are those of all its lists. */
export function doubtPage(text: string, cards: readonly PageCard[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (text === '' && cards.length > 0) {
    const titles = cards.slice(0, 3).map((card) => quoted(card.title));
    const some = `${titles.join(', ')}${cards.length > 3 ? ', …' : ''}`;
    const message = `No single article was found: the page lists ${counted(cards.length, 'article')} (${some}). Open one of them and paste its page.`;
    doubts.push({ field: 'page', message });
  } else if (text === '') {
    doubts.push({
      field: 'body',
      message: 'No paragraph of an article was found. Copy the whole page and paste it again.',
    });
  }
  if (text.length > longestArticle) {
    const length = text.length.toLocaleString('en');
    doubts.push({ field: 'page', message: `The text is very long (${length} characters): is it one article?` });
  }
  if (text.includes('\ufffd')) {
    const message = 'Some letters could not be read and stand as “\ufffd”: compare them with the page.';
    doubts.push({ field: 'body', message });
  }
  return doubts;
}

/** A kicker that other magazines have too was read, but it is not one of the desk's. */
export function doubtKicker(kicker: string, desk: readonly string[]): readonly Doubt[] {
  if (kicker === '' || desk.includes(kicker)) return [];
  return [{ field: 'kicker', message: `${quoted(kicker)} was read as the kicker, but it is not one of the desk's.` }];
}

/** Offers the dates that a page mentions when it has no dateline of its own; which of them it is, a person must say. */
export function doubtDateline(
  dateline: string,
  places: { readonly caption: string; readonly published: string; readonly body: string },
): readonly Doubt[] {
  if (dateline !== '') return [];
  const offers: string[] = [];
  const offered = new Set<string>();
  const offer = (where: string, text: string, most: number) => {
    const dates = readDates(text);
    const best = [...dates.filter(hasYear), ...dates.filter((date) => !hasYear(date))];
    for (const date of best.slice(0, most)) {
      const key = date.text.toLowerCase();
      if ([...offered].some((known) => known.includes(key))) continue;
      offered.add(key);
      offers.push(`${where} ${quoted(date.text)}`);
    }
  };
  offer('its own data say', places.published, 1);
  offer('its photo caption mentions', places.caption, 1);
  offer('its text mentions', places.body, 2);
  const opening = openingDateline(places.body);
  if (opening !== undefined) offers.unshift(`its text begins with ${quoted(opening)}`);
  const message =
    offers.length === 0
      ? 'The page has no dateline, and no date was found on it.'
      : `The page has no dateline, but ${offers.join(', ')}: is that the date of the article?`;
  return [{ field: 'dateline', message }];
}

/** The dateline that a first paragraph begins with, as agencies write it: "MINSK, Nov 19 (Reuters) – The president …". */
function openingDateline(text: string): string | undefined {
  const start = text.slice(0, 90);
  const dash = /\s[–—-]\s/.exec(start);
  if (!dash) return undefined;
  const opening = start.slice(0, dash.index);
  return /^\p{Lu}{3,}/u.test(opening) || readDates(opening).length > 0 ? opening : undefined;
}

export function doubtSources(sourceLine: string, guessed: readonly NamedSource[]): readonly Doubt[] {
  if (sourceLine === '') {
    return [{ field: 'sources', message: 'No source line was found: say where the facts are from.' }];
  }
  return guessed.map(({ name, role }) => ({
    field: 'sources',
    message: `${quoted(name)} was read as ${role}, which is a guess: say what it is to the article.`,
  }));
}

export function doubtPhoto(photo: LeadPhoto | null): readonly Doubt[] {
  if (!photo) return [];
  const missing = photo.credit === '' ? ' Whose photo it is, the page does not say.' : '';
  const message = `The page has a photo, which does not come along with its text: add it yourself.${missing}`;
  return [{ field: 'leadPhoto', message }];
}
