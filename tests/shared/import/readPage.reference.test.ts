import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PageDraft, readPage } from '../../../shared/import/readPage';
import { documentOf } from '../../../shared/model/body';

const reference = '../shared/reference/article-page.txt';
const desk = { ownNames: ['commonspace.eu'], kickers: ['News', 'Opinion'], language: 'en' };

/** The page's lines without the empty ones. Its non-breaking spaces are kept: HTML collapses others. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function paragraphsOf(draft: PageDraft): readonly string[] {
  return documentOf(draft.body).children.map((node) => node.textContent);
}

describe.skipIf(!existsSync(reference))(`the reference page (${reference}; skipped where there is none)`, () => {
  const text = existsSync(reference) ? readFileSync(reference, 'utf8') : '';
  const written = linesOf(text);
  const lines = written.map((line) => line.replaceAll('\u00a0', ' '));
  const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

  const pastings: Readonly<Record<string, { readonly text: string; readonly html?: string }>> = {
    'as it is': { text },
    'with the line ends of Windows': { text: text.replaceAll('\n', '\r\n') },
    'with the line ends of old Macs': { text: text.replaceAll('\n', '\r') },
    'without blank lines': { text: lines.join('\n') },
    'with a blank line between all lines': { text: lines.join('\n\n') },
    'with a byte order mark, soft hyphens and zero-width spaces': {
      text: `\ufeff${text.replaceAll('mili', 'mi\u00adli').replaceAll('. ', '.\u200b ')}`,
    },
    'as HTML of paragraphs': { text: '', html: written.map((line) => `<p>${escaped(line)}</p>`).join('\n') },
    'as HTML of divs and spans': {
      text,
      html: `<meta charset="utf-8"><div>${written.map((line) => `<div><span style="color:#000">${escaped(line)}</span></div>`).join('')}</div>`,
    },
    'as HTML of line breaks': { text: '', html: escaped(text).replaceAll('\n', '<br>') },
    'as the source of a page': {
      text: `<!doctype html><html><body>${written.map((line) => `<p>${escaped(line)}`).join('')}</body></html>`,
    },
  };

  it.each(Object.entries(pastings))('is read whole %s', (_, page) => {
    const result = readPage(page, desk);
    if (!result.ok) throw new Error(result.message);
    const draft = result.value;

    expect(draft.headline).toBe(lines[0]);
    expect(paragraphsOf(draft)).toEqual(lines.slice(1, 6));
    expect(draft.sources).toEqual([
      { name: 'commonspace.eu', printedAs: '', role: 'own reporting', part: 'from' },
      { name: 'agencies', printedAs: '', role: 'agency', part: 'with' },
    ]);
    expect(draft.sourceLine).toBe(lines[6]?.slice('source: '.length));
    expect(draft.leadPhoto).toEqual({
      photoId: null,
      caption: lines[7]?.slice('photo: '.length),
      credit: '',
      altText: '',
    });
    const first = { kicker: 'News', title: lines[11], teaser: lines[13] };
    const second = { kicker: 'News', title: lines[16], teaser: lines[18] };
    expect(draft.lists).toEqual([
      { id: 'editors-choice', title: "Editor's choice", cards: [first, second] },
      { id: 'popular', title: 'Popular', cards: [second] },
      { id: 'related', title: 'Related articles', cards: [] },
    ]);
    expect(draft.kicker).toBe('');
    expect(draft.standfirst).toBe('');
    expect(draft.byline).toBe('');
    expect(draft.language).toBe('en');
  });

  it('has its date offered as a doubt and not taken', () => {
    const result = readPage({ text }, desk);
    if (!result.ok) throw new Error(result.message);
    expect(result.value.dateline).toBe('');
    const doubt = result.value.doubts.find(({ field }) => field === 'dateline');
    expect(doubt?.message).toContain('19 November 2018');
  });

  it('names its own site as own reporting even to a desk that does not know it', () => {
    const result = readPage({ text }, { ...desk, ownNames: [] });
    if (!result.ok) throw new Error(result.message);
    expect(result.value.sources.map(({ role }) => role)).toEqual(['own reporting', 'agency']);
    expect(result.value.doubts.filter(({ field }) => field === 'sources')).toHaveLength(1);
  });

  it('shows every line of it as a passage', () => {
    const result = readPage({ text }, desk);
    if (!result.ok) throw new Error(result.message);
    expect(result.value.passages.map((passage) => passage.text)).toEqual(lines);
    expect(result.value.passages.slice(0, 8).map((passage) => passage.readAs)).toEqual([
      'headline',
      ...Array.from({ length: 5 }, () => 'body'),
      'source line',
      'photo caption',
    ]);
  });
});
