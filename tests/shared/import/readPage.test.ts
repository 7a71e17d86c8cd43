import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../shared/model/body';
import { englishPage, hostileHtml, listingPage, russianPage, shortArticle } from './inventedPages';
import { doubtsAbout, draftOf, paragraphsOf } from './readDraft';

describe('an English page with a menu, a trail and labels of its own', () => {
  const draft = draftOf(englishPage);

  it('gives its headline, kicker, byline and dateline, as printed', () => {
    expect(draft).toMatchObject({
      kicker: 'Interview',
      headline: '“We count every bridge twice”',
      byline: 'Ada Quill and Tom Reed',
      dateline: 'Minsk, 4 March 2019',
      standfirst: '',
      language: 'en',
    });
  });

  it('gives its paragraphs with their words untouched, double spaces and insertions included', () => {
    expect(paragraphsOf(draft)).toEqual([
      'The engineer in charge of the northern bridges does not like round numbers. She has been asked for one every week since the flood.',
      '"There are one hundred and eleven of them," she says, "and I have stood under each [of the older ones] in winter."',
      'Her office  is a container beside the river. On its wall hangs a map on which nothing is ever crossed out.',
    ]);
  });

  it('gives its photo and its sources', () => {
    expect(draft.leadPhoto).toEqual({
      photoId: null,
      caption: 'An engineer looks up at the arch of a stone bridge',
      credit: 'Reuters/Ada Quill',
      altText: '',
    });
    expect(draft.sources).toEqual([
      { name: 'Valley Post', printedAs: '', role: 'own reporting', part: 'from' },
      { name: 'Reuters', printedAs: '', role: 'agency', part: 'with' },
      {
        name: 'press service of the ministry of transport',
        printedAs: 'the press service of the ministry of transport',
        role: 'official',
        part: 'with',
      },
    ]);
  });

  it('leaves out its furniture and shows that it did', () => {
    const furniture = draft.passages.filter(({ readAs }) => readAs === 'furniture').map(({ text }) => text);
    expect(furniture).toEqual([
      'Skip to main content',
      'Home',
      'About us',
      'Contact',
      'Home > Interview > “We count every bridge twice”',
      'Share on Facebook',
      'Print',
      'Tags: bridges, floods',
      '© 2019 Valley Post. All rights reserved.',
    ]);
  });

  it('is the same with the line ends of Windows, non-breaking and zero-width spaces, and soft hyphens', () => {
    const disguised = englishPage
      .replaceAll('\n', '\r\n')
      .replaceAll('of the', 'of\u00a0the')
      .replaceAll('engineer', 'engi\u00adneer')
      .replaceAll('bridges', '\u200bbridges');
    expect(draftOf(`\ufeff${disguised}`)).toEqual(draft);
  });
});

describe('a Russian page', () => {
  const draft = draftOf(russianPage);

  it('is read by its own labels', () => {
    expect(draft).toMatchObject({
      kicker: 'Мнение',
      headline: 'Почему мост через реку закрыт уже третий год',
      byline: 'Анна Перо',
      dateline: '12 мая 2021 года',
      language: 'ru',
      sourceLine: 'Интерфакс и пресс-служба министерства транспорта',
      leadPhoto: { photoId: null, caption: 'Закрытый мост через реку весной 2021 года' },
    });
    expect(draft.sources.map(({ role }) => role)).toEqual(['agency', 'official']);
    expect(paragraphsOf(draft)).toHaveLength(2);
  });

  it('has its lists under the titles that Galley gives them', () => {
    expect(draft.lists.map(({ title, cards }) => [title, cards.map((card) => card.kicker)])).toEqual([
      ["Editor's choice", ['Новости']],
      ['Popular', ['Интервью']],
      ['Related articles', []],
    ]);
  });

  it('is told from the desk’s language by a doubt', () => {
    expect(doubtsAbout(draft, 'language')).toEqual(['The text reads as Russian, and the desk writes English.']);
    expect(doubtsAbout(draft, 'kicker')).toHaveLength(1);
  });
});

describe('a listing page', () => {
  it('has no article, and says so with the titles it lists', () => {
    const draft = draftOf(listingPage);
    expect(draft.headline).toBe('');
    expect(paragraphsOf(draft)).toEqual(['']);
    expect(doubtsAbout(draft, 'page')[0]).toMatch(
      /^No single article was found: the page lists 3 articles \(“The ferry/,
    );
    expect(draft.lists.flatMap(({ cards }) => cards)).toEqual([]);
    expect(draft.passages.filter(({ readAs }) => readAs === 'card teaser')).toHaveLength(3);
  });

  it('without kickers or repeated titles is known by its “Read more”', () => {
    const page =
      'Archive\n\nA ferry runs\n\nIt runs well.\n\nRead more\n\nA bridge stands\n\nIt stands well.\n\nRead more';
    const draft = draftOf(page);
    expect(draft.headline).toBe('');
    expect(draft.passages.filter(({ readAs }) => readAs === 'card title').map(({ text }) => text)).toEqual([
      'A ferry runs',
      'A bridge stands',
    ]);
  });

  it('fills the lists that it has titles for', () => {
    const draft = draftOf(`Filter archive\n\nEditor's choice\n\n${listingPage.split('\n\n').slice(1).join('\n\n')}`);
    expect(draft.lists[0]?.cards).toHaveLength(3);
    expect(doubtsAbout(draft, 'page')).toHaveLength(1);
  });
});

describe('a page in HTML', () => {
  const draft = draftOf({ text: 'not this', html: hostileHtml });

  it('lets nothing of its programs, styles, handlers, pictures and hidden parts come along', () => {
    const whole = JSON.stringify(draft);
    for (const word of [
      'words',
      'script',
      'alert',
      'steal',
      'tracker',
      'pixel',
      'onclick',
      'onmouseover',
      'javascript',
      'base64',
      'display',
      'not this',
    ]) {
      expect(whole).not.toContain(word);
    }
  });

  it('keeps its links, marks, headings, lists and quotes in the body', () => {
    expect(documentOf(draft.body).toString()).toBe(
      'doc(paragraph("The harbour ", strong("opened"), " its gates on ", em("Sunday"), ". ", link("Its log"), " says so."), ' +
        'paragraph("Nobody was there to see it1."), heading("What the log says"), ' +
        'bullet_list(list_item(paragraph("Gate one: open.")), list_item(paragraph("Gate two: ", strong("shut"), "."), ' +
        'ordered_list(list_item(paragraph("It sticks."))))), ' +
        'blockquote(paragraph("I was asleep, said the keeper."), paragraph("He was [not] alone.")))',
    );
    expect(JSON.stringify(draft.body)).toContain('"href":"https://harbour.example/log"');
  });

  it('gives the parts of its article, those in its head included', () => {
    expect(draft).toMatchObject({
      headline: 'Harbour opens its gates',
      kicker: 'News',
      sources: [{ name: 'Valley Post', role: 'own reporting' }],
      leadPhoto: { photoId: null, caption: 'The western gate on Sunday.', credit: 'Valley Post / A. Quill' },
    });
  });

  it('gives its lists by their headings, and leaves marked cards in theirs', () => {
    expect(draft.lists.map(({ cards }) => cards)).toEqual([
      [
        { kicker: 'News', title: 'The ferry is running again', teaser: 'It crossed the lake on Friday.' },
        { kicker: 'Dispatch', title: 'A night on the quay', teaser: 'The lamps went out at ten.\n\nThen nothing did.' },
      ],
      [{ kicker: 'Opinion', title: 'What a timetable is for', teaser: 'A timetable is a promise.' }],
      [],
    ]);
  });

  it('is read from its text where its HTML shows none', () => {
    expect(draftOf({ text: shortArticle, html: '<img src="a.png">' }).headline).toBe('The lake has a new timetable');
  });

  it('is read from its text, with a doubt, where its HTML cannot be read', () => {
    const read = draftOf({ text: shortArticle, html: `<p>${'\u0000'.repeat(100)}</p>` });
    expect(read.headline).toBe('The lake has a new timetable');
    expect(doubtsAbout(read, 'page')).toHaveLength(1);
  });

  it('may come as text: the source of a page', () => {
    expect(draftOf(hostileHtml)).toEqual(draft);
  });

  it('may come from the clipboard of Windows, with its header', () => {
    const html = `Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\n<html><body><!--StartFragment-->${hostileHtml}<!--EndFragment-->`;
    expect(draftOf({ text: '', html }).headline).toBe('Harbour opens its gates');
  });
});
