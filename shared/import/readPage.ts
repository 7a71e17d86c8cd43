import type { LeadPhoto } from '../model/article';
import { done, type Result, refused } from '../result';
import { bodyOfLines } from './bodyOfLines';
import { doubtDateline, doubtKicker, doubtPage, doubtPhoto, doubtSources } from './doubts';
import { findSections } from './findSections';
import { knownLines } from './knownLine';
import { kickersOf } from './matchWords';
import { openPage, type Unreadable } from './openPage';
import type { PageDraft, PastedPage, ReadingDesk } from './pageDraft';
import { passagesOf } from './passagesOf';
import { noArticle, type ReadArticle, readArticle } from './readArticle';
import { readLanguage } from './readLanguage';
import { readLists } from './readLists';
import { readSourceLine } from './readSourceLine';

export type {
  Doubt,
  DoubtField,
  NamedSource,
  PageCard,
  PageDraft,
  PageList,
  PageListId,
  Passage,
  PastedPage,
  ReadAs,
  ReadingDesk,
} from './pageDraft';

/**
 * Reads a pasted page: the article on it, its lists, and what a person should look at. Reading goes in stages, each
 * blind to the ones before it: what was pasted → lines → what each line says of itself → sections → their parts.
 * Words are never corrected, nothing is invented, and every line of the page is in `passages`.
 *
 * Fails with `too large` over 5,000,000 characters or 100,000 lines, `not text` on a binary, and `empty` when the page
 * has neither an article nor a card.
 */
export function readPage(page: PastedPage, desk: ReadingDesk): Result<PageDraft, Unreadable> {
  const opened = openPage(page);
  if (!opened.ok) return opened;
  const { lines, hints } = opened.value;
  const kickerOf = kickersOf(desk.kickers);

  const sections = findSections(knownLines(lines, kickerOf, desk.ownNames));
  const { lists, others, readAs, doubts } = readLists(sections.filter((section) => section.is === 'list'));
  const cards = [...lists.flatMap((list) => list.cards), ...others];
  const articleLines = sections.flatMap((section) => (section.is === 'article' ? section.lines : []));
  const found = readArticle(articleLines, hints, kickerOf, desk.ownNames);
  const isArticle = holdsMore(found) || (found.headline !== '' && others.length === 0);
  if (!isArticle && cards.length === 0) {
    return refused(
      'empty',
      'Only menus, buttons and titles of lists were found, and nothing was kept. Copy the whole page of an article and paste it again.',
    );
  }

  const article = isArticle ? found : noArticle;
  const text = article.body.map((line) => line.text).join('\n');
  const sample = [article.headline, text.slice(0, 20_000), ...cards.slice(0, 20).map(({ title }) => title)].join('\n');
  const { sources, guessed } = readSourceLine(article.sourceLine, desk.ownNames, desk.sources);
  const leadPhoto = photoOf(article);
  const language = readLanguage(sample, hints.language, desk.language);
  const dates = { caption: article.caption, published: hints.published.replace(/T.*$/, ''), body: text };
  const articleDoubts = [
    ...article.doubts,
    ...doubtKicker(article.kicker, desk.kickers),
    ...doubtDateline(article.dateline, dates),
    ...doubtSources(article.sourceLine, guessed),
    ...doubtPhoto(leadPhoto),
  ];
  return done({
    kicker: article.kicker,
    headline: article.headline,
    standfirst: article.standfirst,
    byline: article.byline,
    dateline: article.dateline,
    language: language.language,
    body: bodyOfLines(article.body),
    sources,
    sourceLine: article.sourceLine,
    leadPhoto,
    lists,
    doubts: [
      ...opened.value.doubts,
      ...doubtPage(text, cards),
      ...(isArticle ? articleDoubts : []),
      ...language.doubts,
      ...doubts,
    ],
    passages: passagesOf(sections, article.readAs, readAs),
  });
}

/** Whether an article has more than a headline, which a listing may have as well. */
function holdsMore({ body, sourceLine, caption, credit }: ReadArticle): boolean {
  return body.length > 0 || sourceLine !== '' || caption !== '' || credit !== '';
}

function photoOf({ caption, credit }: ReadArticle): LeadPhoto | null {
  return caption === '' && credit === '' ? null : { photoId: null, caption, credit, altText: '' };
}
