import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/import/readPage';
import { documentOf, textOf } from '../../../shared/model/body';
import { desk, englishPage, hostileHtml, listingPage, russianPage } from './inventedPages';

function codeOf(text: string, html?: string): string {
  const result = readPage(html === undefined ? { text } : { text, html }, desk);
  return result.ok ? 'read' : result.code;
}

describe('rubbish', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \t\r\n\u00a0\u200b\ufeff\n'],
    ['signs and no words', '***\n---\n• • •'],
    ['only menus', 'Home\nAbout us\nContact\nFilter archive\nRead more'],
    ['only titles of lists', "Editor's choice\nPopular\nRelated articles"],
    ['HTML without text', '<html><script>alert(1)</script><img src=x></html>'],
  ])('that is %s is refused as empty', (_, text) => {
    const result = readPage({ text }, desk);
    expect(result).toMatchObject({ ok: false, code: 'empty' });
    if (!result.ok) expect(result.message).toMatch(/nothing was kept\. Copy .* again\.$/);
  });

  it('that is a binary is refused as no text', () => {
    const bytes = Array.from({ length: 4096 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join('');
    expect(codeOf(bytes)).toBe('not text');
    expect(codeOf('\u0000\u0001\u0002\u0003')).toBe('not text');
    expect(codeOf(`PK\u0003\u0004${'\ufffd\u0000\ufffdab'.repeat(100)}`)).toBe('not text');
    expect(codeOf('', `<p>${'\u0000'.repeat(100)}`)).toBe('not text');
  });

  it('that is a text with a few broken letters is read, with a doubt', () => {
    const result = readPage({ text: 'The caf\ufffd is open\n\nIt opened on Friday, says its na\ufffdve owner.' }, desk);
    expect(result.ok && result.value.doubts.map(({ field }) => field)).toContain('body');
  });

  it('that is too large is refused before it is read', () => {
    expect(codeOf('word '.repeat(1_000_001))).toBe('too large');
    expect(codeOf('', `<p>${'word '.repeat(1_000_001)}`)).toBe('too large');
    expect(codeOf('a\n'.repeat(100_001))).toBe('too large');
    expect(codeOf('', '<p>a'.repeat(100_001))).toBe('too large');
  });

  it('that is one enormous paragraph is read, with a doubt', () => {
    const result = readPage({ text: 'The ferry runs. '.repeat(300_000) }, desk);
    expect(result.ok && result.value.doubts.find(({ field }) => field === 'page')?.message).toContain('very long');
  });
});

/** Texts of which some readers take time that grows with the square of their length, or more stack than there is. */
const longest = 1_000_000;
const fill = (text: string) => text.repeat(Math.ceil(longest / text.length)).slice(0, longest);
const adversaries: Readonly<Record<string, { readonly text: string; readonly html?: string }>> = {
  'one line': { text: fill('word ') },
  'one word': { text: fill('a') },
  'titles of lists': { text: fill("Editor's choice\n") },
  'marks on marks': { text: fill("Popular\nEditor's choice\nNews\nA title\nA title\n") },
  kickers: { text: fill('Monday Commentary\n') },
  labels: { text: fill('source: this and that with those\n') },
  'a source line without end': { text: `source: ${fill('a and ')}` },
  'captions, each another': { text: Array.from({ length: 30_000 }, (_, index) => `photo: number ${index}\n`).join('') },
  'titles, each twice': {
    text: Array.from({ length: 20_000 }, (_, index) => `Title of ${index}\nTitle of ${index}\n`).join(''),
  },
  spaces: { text: `a${fill(' ')}b` },
  'signs without words': { text: fill('.,:;!? ') },
  'angle brackets': { text: fill('<') },
  'crumbs on crumbs': { text: fill('Home > ') },
  dates: { text: fill('19.11.2018 ') },
  'joiners without end': { text: fill('a\u200d') },
  'elements never closed': { text: '', html: fill('<b>') },
  'elements never opened': { text: '', html: `${fill('<i>x')}${fill('</b>')}` },
  'blocks in blocks': { text: '', html: fill('<div><blockquote>x') },
  'lists in lists': { text: '', html: fill('<ul><li>a line of the list') },
  'hidden in hidden': { text: '', html: fill('<div hidden>x') },
  'an attribute without end': { text: '', html: `<p style="${fill('display ')}` },
  'a comment without end': { text: 'x', html: `<!--${fill('- -')}` },
  'angle brackets in HTML': { text: '', html: `<p>${fill('<')}` },
  entities: { text: '', html: `<p>${fill('&amp;')}` },
};

describe('a page made to be slow', () => {
  it.each(Object.entries(adversaries))(
    'of %s gives a result, with no more doubts than a person would read',
    (_, page) => {
      const result = readPage(page, desk);
      expect(result.ok ? result.value.doubts.length : 1).toBeGreaterThan(0);
      expect(result.ok ? result.value.doubts.length : 1).toBeLessThan(20);
    },
  );
});

/** Pages put together from parts of real ones, in any order, so that each rule meets each other. */
const anyPage = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(...[englishPage, russianPage, listingPage].flatMap((page) => page.split('\n'))),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          "Editor's choice",
          'Popular',
          'Related articles',
          'News',
          'Read more',
          'Source:',
          '',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 60 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end)));

const anyHtml = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...hostileHtml.split(/(?=<)/),
        '<b>',
        '</b>',
        '<ul>',
        '</li>',
        '<br>',
        '<pre>',
        '</blockquote>',
        '<a href="https://a.example">',
      ),
      fc.string(),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

/** A text as the characters that can be seen in it. */
const seen = (text: string) => text.replace(/[\s\p{C}\p{Z}\ufffc]+/gu, '');

describe('any text at all', () => {
  it('gives a result, a valid body, and a passage for each line of it', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const result = readPage({ text }, desk);
        if (!result.ok) return;
        documentOf(result.value.body);
        expect(result.value.lists.map(({ id }) => id)).toEqual(['editors-choice', 'popular', 'related']);
        expect(seen(result.value.passages.map((passage) => passage.text).join(''))).toBe(seen(text));
      }),
    );
  });

  it('adds no word to a body that the page does not have', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const result = readPage({ text }, desk);
        if (!result.ok) return;
        const page = seen(text);
        for (const paragraph of textOf(result.value.body).split('\n\n')) expect(page).toContain(seen(paragraph));
      }),
    );
  });

  it('gives a result and a valid body as HTML too', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const result = readPage({ text: '', html }, desk);
        if (!result.ok) return;
        const document = documentOf(result.value.body);
        expect(document.toJSON()).toEqual(result.value.body);
        document.descendants((node) => {
          for (const mark of node.marks) {
            if (mark.type.name === 'link') expect(mark.attrs.href).toMatch(/^(?:https?:|mailto:)/);
          }
        });
      }),
    );
  });
});
