import { describe, expect, it } from 'vitest';
import { shortArticle, wrappedText } from './inventedPages';
import { doubtsAbout, draftOf, paragraphsOf } from './readDraft';

describe('the headline', () => {
  const body = 'The ferry crossed the lake on Friday.\n\nIt came back on Sunday.\n';

  it.each([
    ['the first line', `The ferry runs\n\n${body}`],
    ['the line below the kicker', `Valley life\n\nNews\n\nThe ferry runs\n\n${body}`],
    ['the line under the name of the site', `Valley Post\n\nThe ferry runs\n\n${body}`],
    ['the line that stands twice', `South shore\nWest shore\nThe ferry runs\nThe ferry runs\n\n${body}`],
  ])('is %s', (_, page) => {
    expect(draftOf(page).headline).toBe('The ferry runs');
    expect(paragraphsOf(draftOf(page))).toHaveLength(2);
  });

  it('is the longer line under a short one in the same block, and the short one is offered as the kicker', () => {
    const draft = draftOf(`South shore\nThe ferry is running again\n\n${body}`);
    expect(draft.headline).toBe('The ferry is running again');
    expect(doubtsAbout(draft, 'kicker')[0]).toContain('“South shore”');
  });

  it('is what the page calls itself, wherever a heading stands', () => {
    const html = `<title>The ferry is running again - Valley Post</title><h1>Valley Post, the paper</h1><h2>The ferry is running again</h2><p>It crossed the lake on Friday.</p>`;
    expect(draftOf({ text: '', html }).headline).toBe('The ferry is running again');
  });

  it('is one line, wherever its heading is broken', () => {
    const html = '<h1>The ferry<br>runs <br> again</h1><p>It crossed the lake on Friday.</p>';
    expect(draftOf({ text: '', html }).headline).toBe('The ferry runs again');
  });

  it('may end as a sentence, with a doubt', () => {
    const draft = draftOf(`The ferry runs again.\n\n${body}`);
    expect(draft.headline).toBe('The ferry runs again.');
    expect(doubtsAbout(draft, 'headline')).toHaveLength(1);
  });

  it('is empty, with a doubt, where there is nothing but a paragraph', () => {
    const draft = draftOf(body.repeat(5).replaceAll('\n', ' '));
    expect(draft.headline).toBe('');
    expect(doubtsAbout(draft, 'headline')).toHaveLength(1);
    expect(paragraphsOf(draft)).toHaveLength(1);
  });
});

describe('the kicker', () => {
  it('is read above a text that has no headline', () => {
    const draft = draftOf(`News\n\n${'The ferry crossed the lake on Friday, and nobody saw it. '.repeat(4)}`);
    expect(draft).toMatchObject({ kicker: 'News', headline: '' });
    expect(paragraphsOf(draft)).toHaveLength(1);
  });

  const rest = '\n\nThe ferry runs\n\nIt crossed the lake on Friday.\n';

  it.each([
    ['NEWS', 'News'],
    ['Monday commentary', 'Monday Commentary'],
    ['Reportage', 'Reportage'],
    ['Аналитика', 'Аналитика'],
    ['Home / Opinion / The ferry runs', 'Opinion'],
  ])('is read from “%s” as the desk spells it', (line, kicker) => {
    expect(draftOf(line + rest).kicker).toBe(kicker);
  });

  it('is not the last entry of a menu', () => {
    const draft = draftOf(`News\nOpinion\nInterview\nAnalysis${rest}`);
    expect(draft.kicker).toBe('');
    expect(draft.headline).toBe('The ferry runs');
    expect(doubtsAbout(draft, 'kicker')).toHaveLength(1);
  });

  it('is the word below a menu that is also in it', () => {
    expect(draftOf(`News\nOpinion\nInterview\nAnalysis\nOpinion${rest}`).kicker).toBe('Opinion');
  });
});

describe('the dateline', () => {
  const page = (line: string) => `The ferry runs\n${line}\n\nIt crossed the lake on Friday.\n\nIt came back.\n`;

  it.each([
    'Minsk, 19 November 2018',
    '19.11.2018',
    'November 19, 2018, 14:30',
    'Monday, 19 November 2018',
    '2018-11-19 | 09:05',
    'Минск, 19 ноября 2018 г.',
  ])('is a line of its own under the headline: %s', (line) => {
    expect(draftOf(page(line)).dateline).toBe(line);
    expect(paragraphsOf(draftOf(page(line)))).toHaveLength(2);
  });

  it.each(['Published: 19 November 2018', 'Publication date:\n19 November 2018', 'Posted on 19 November 2018'])(
    'is what a label names: %s',
    (line) => {
      expect(draftOf(page(line)).dateline).toBe('19 November 2018');
    },
  );

  it('is never taken from the text, whose dates are offered', () => {
    const draft = draftOf(page('').replace('on Friday', 'on Friday (4 March)'));
    expect(draft.dateline).toBe('');
    expect(doubtsAbout(draft, 'dateline')[0]).toContain('“4 March”');
  });

  it('is offered from what the page says of itself', () => {
    const html =
      '<meta property="article:published_time" content="2018-11-19T09:30:00Z"><h1>The ferry runs</h1><p>It crossed.</p>';
    expect(doubtsAbout(draftOf({ text: '', html }), 'dateline')[0]).toContain('its own data say “2018-11-19”');
  });

  it('stays in the paragraph that an agency begins with it, and is offered', () => {
    const draft = draftOf('The ferry runs\n\nMINSK, Nov 19 (Reuters) – The ferry crossed the lake on Friday.\n');
    expect(paragraphsOf(draft)).toEqual(['MINSK, Nov 19 (Reuters) – The ferry crossed the lake on Friday.']);
    expect(doubtsAbout(draft, 'dateline')[0]).toContain('“MINSK, Nov 19 (Reuters)”');
  });
});

describe('the byline', () => {
  const page = (line: string) => `The ferry runs\n${line}\n\nIt crossed the lake on Friday.\n`;

  it.each([
    'By Ada Quill',
    'BY Ada Quill',
    'Author: Ada Quill',
    'Автор: Ada Quill',
    'By Ada Quill | 12 May 2021 | 5 min read',
    '12 May 2021 · By Ada Quill',
    'By Ada Quill, 12 May 2021',
  ])('is read from “%s”', (line) => {
    const draft = draftOf(page(line));
    expect(draft.byline).toBe('Ada Quill');
    expect(draft.dateline).toBe(line.includes('2021') ? '12 May 2021' : '');
    expect(paragraphsOf(draft)).toEqual(['It crossed the lake on Friday.']);
  });

  it('may be a name alone, with a doubt', () => {
    const draft = draftOf(page('Ada Quill'));
    expect(draft.byline).toBe('Ada Quill');
    expect(doubtsAbout(draft, 'byline')).toHaveLength(1);
  });

  it('is not a paragraph that begins with the word', () => {
    const draft = draftOf(page('').replace('It crossed', 'By Monday it had crossed'));
    expect(draft.byline).toBe('');
    expect(paragraphsOf(draft)).toEqual(['By Monday it had crossed the lake on Friday.']);
  });
});

describe('the photo', () => {
  const page = (lines: string) => `The ferry runs\n\nIt crossed the lake on Friday.\n\n${lines}\n`;

  it.each([
    'photo: A ferry',
    'PHOTO: A ferry',
    'Image : A ferry',
    'Фото: A ferry',
    '(Picture: A ferry)',
    'Caption – A ferry',
    'Photo:\nA ferry',
  ])('has its caption read from “%s”', (line) => {
    expect(draftOf(page(line)).leadPhoto).toEqual({ photoId: null, caption: 'A ferry', credit: '', altText: '' });
  });

  it.each(['Photo credit: Ada Quill', 'Credit: Ada Quill', 'Photo by Ada Quill', 'Автор фото: Ada Quill'])(
    'has its credit read from “%s”',
    (line) => {
      expect(draftOf(page(line)).leadPhoto).toEqual({ photoId: null, caption: '', credit: 'Ada Quill', altText: '' });
    },
  );

  it('has a credit where an agency or the desk stands behind the label', () => {
    expect(draftOf(page('Photo: AFP / Ada Quill')).leadPhoto?.credit).toBe('AFP / Ada Quill');
    expect(draftOf(page('Фото: Valley Post')).leadPhoto?.credit).toBe('Valley Post');
  });

  it.each([
    ['The ferry on Friday. Photo: Ada Quill', 'The ferry on Friday.'],
    ['The ferry on Friday (credit: Ada Quill)', 'The ferry on Friday'],
    ['Паром в пятницу / Фото: Ada Quill', 'Паром в пятницу'],
  ])('has its credit parted from the end of its caption: %s', (line, caption) => {
    expect(draftOf(page(`photo: ${line}`)).leadPhoto).toMatchObject({ caption, credit: 'Ada Quill' });
  });

  it('is null where the page names none', () => {
    expect(draftOf(page('')).leadPhoto).toBeNull();
  });

  it('is the first of several, with a doubt about the others', () => {
    const draft = draftOf(page('photo: A ferry at the quay\n\nphoto: The quay without its ferry'));
    expect(draft.leadPhoto?.caption).toBe('A ferry at the quay');
    expect(doubtsAbout(draft, 'leadPhoto')[0]).toContain('“The quay without its ferry”');
  });
});

describe('the body', () => {
  it('keeps short lines between paragraphs, and words that elsewhere are furniture', () => {
    const draft = draftOf(
      'The ferry runs\n\nIt crossed the lake on Friday.\n\nA long way home\n\nThe home of the captain, he says, is where his archive is. Read more there.\n',
    );
    expect(paragraphsOf(draft)).toEqual([
      'It crossed the lake on Friday.',
      'A long way home',
      'The home of the captain, he says, is where his archive is. Read more there.',
    ]);
  });

  it('goes on below a box that says what to read also', () => {
    const draft = draftOf(`The ferry runs

It crossed the lake on Friday.

Read also
What a timetable is for

It came back on Sunday.

source: AFP
`);
    expect(paragraphsOf(draft)).toEqual(['It crossed the lake on Friday.', 'It came back on Sunday.']);
    expect(draft.sourceLine).toBe('AFP');
    expect(doubtsAbout(draft, 'body')[0]).toContain('“What a timetable is for”');
  });

  it.each([
    'Copyright law is being rewritten in the valley, clause by clause.',
    'Credit – long scarce – is back in the valley.',
    'Source code, he says, is what the ferry runs on.',
    '(c) The ferry shall run daily.',
    'Author: a word that he has never liked to hear of himself.',
  ])('keeps a paragraph that only begins like a label or like furniture: %s', (paragraph) => {
    expect(paragraphsOf(draftOf(`The ferry runs\n\nIt crossed the lake on Friday.\n\n${paragraph}\n`))[1]).toBe(
      paragraph,
    );
  });

  it('does not take short words behind the source line for paragraphs', () => {
    const draft = draftOf(`${shortArticle}\nLake news by e-mail\n`);
    expect(paragraphsOf(draft)).toHaveLength(2);
    expect(doubtsAbout(draft, 'body')[0]).toContain('“Lake news by e-mail”');
  });

  it('has the paragraphs of a wrapped text put together', () => {
    const draft = draftOf(wrappedText);
    expect(draft.headline).toBe('The keeper of the gates retires');
    expect(paragraphsOf(draft)).toHaveLength(2);
    expect(paragraphsOf(draft)[0]).toContain('has handed his keys to the harbour office.');
    expect(draft.sourceLine).toBe('Valley Post');
  });

  it('keeps a standfirst apart that stands in one block with the headline', () => {
    const draft = draftOf(
      'The ferry is running again\nAfter two winters in the dock\n\nIt crossed the lake on Friday.\n',
    );
    expect(draft.standfirst).toBe('After two winters in the dock');
    expect(paragraphsOf(draft)).toEqual(['It crossed the lake on Friday.']);
    expect(doubtsAbout(draft, 'standfirst')).toHaveLength(1);
  });

  it('has paragraphs even where no sentence ends', () => {
    const draft = draftOf('The ferry runs\n\nIt crossed the lake on Friday\n\nIt came back\n\nsource: AFP\n');
    expect(draft.headline).toBe('The ferry runs');
    expect(paragraphsOf(draft)).toEqual(['It crossed the lake on Friday', 'It came back']);
  });
});
