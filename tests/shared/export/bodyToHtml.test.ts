import { describe, expect, it } from 'vitest';
import { bodyToHtml as print } from '../../../shared/export/bodyToHtml';
import { wordsOf } from '../../../shared/export/words';
import { type Body, type BodyNode, bodyOfParagraphs, emptyBody } from '../../../shared/model/body';
import { photo, photoFiles } from '../../builders/newsroom';

const text = (words: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const link = (href: string) => ({ type: 'link', attrs: { href } });
const strong = { type: 'strong' };
const em = { type: 'em' };
const node = (type: string, ...content: BodyNode[]): BodyNode => ({ type, content });
const lake = photo();
const photos = new Map([[lake.id, { record: lake, files: photoFiles(lake) }]]);
const bodyToHtml = (printed: Body) => print(printed, { words: wordsOf('en'), root: '../', photos });
const body = (...content: BodyNode[]): Body => ({ type: 'doc', content });

describe('bodyToHtml', () => {
  it('writes every kind of block', () => {
    const html = bodyToHtml(
      body(
        node('paragraph', text('One'), { type: 'hard_break' }, text('two')),
        { type: 'heading', attrs: { level: 2 }, content: [text('Part')] },
        { type: 'heading', attrs: { level: 3 }, content: [text('Section')] },
        node('blockquote', node('paragraph', text('Said')), node('speaker', text('Anna'))),
        node('pull_quote', node('paragraph', text('Said again')), node('speaker', text('Anna'))),
        { type: 'divider' },
        node('bullet_list', node('list_item', node('paragraph', text('a')))),
        node('ordered_list', node('list_item', node('paragraph', text('b')))),
      ),
    );
    expect(html.split('\n')).toEqual([
      '<p>One<br>two</p>',
      '<h2>Part</h2>',
      '<h3>Section</h3>',
      '<blockquote><p>Said</p><footer>Anna</footer></blockquote>',
      '<aside class="pull-quote"><p>Said again</p><footer>Anna</footer></aside>',
      '<hr>',
      '<ul><li><p>a</p></li></ul>',
      '<ol><li><p>b</p></li></ol>',
    ]);
  });

  it('opens a mark once around neighbours that share it, and closes marks in turn', () => {
    const html = bodyToHtml(
      body(
        node(
          'paragraph',
          text('a ', link('https://example.org/')),
          text('b', link('https://example.org/'), strong),
          text('c', strong, em),
          text('d', em),
        ),
      ),
    );
    expect(html).toBe(
      '<p><a href="https://example.org/" rel="noopener">a <strong>b</strong></a><strong><em>c</em></strong><em>d</em></p>',
    );
  });

  it('writes text as text', () => {
    const html = bodyToHtml(bodyOfParagraphs(['<script>alert("1")</script> & \'{{ site }}\'']));
    expect(html).toBe('<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;{{ site }}&#39;</p>');
  });

  it.each([
    'javascript:alert(1)',
    ' JaVa\u0000Script:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.example',
  ])('takes no body with a link to %j', (href) => {
    expect(() => bodyToHtml(body(node('paragraph', text('here', link(href)))))).toThrow(RangeError);
  });

  it('keeps a link that tries to break out of its attribute inside it', () => {
    const html = bodyToHtml(body(node('paragraph', text('here', link('https://x.example/"onclick="alert(1)')))));
    expect(html).toBe('<p><a href="https://x.example/&quot;onclick=&quot;alert(1)" rel="noopener">here</a></p>');
  });

  it('prints a photo as the lead photo is, by its own words and else by those of its record', () => {
    const told = { photoId: lake.id, credit: 'Anna', altText: 'Water' };
    const sizes = 'sizes="(max-width: 720px) 100vw, 720px"';
    const file = (width: number, ending: string) => `../photos/${lake.id}-${width}.${ending}`;
    expect(bodyToHtml(body({ type: 'photo', attrs: told, content: [text('The lake', em)] }))).toBe(
      '<figure class="photo"><picture>' +
        `<source type="image/webp" srcset="${file(640, 'webp')} 640w, ${file(1600, 'webp')} 1600w" ${sizes}>` +
        `<img src="${file(1600, 'jpg')}" srcset="${file(640, 'jpg')} 640w, ${file(1600, 'jpg')} 1600w" ${sizes} ` +
        'width="1600" height="1067" alt="Water" loading="lazy"></picture>' +
        '<figcaption><span class="caption"><em>The lake</em></span><span class="credit">Anna</span></figcaption></figure>',
    );
    const untold = bodyToHtml(body({ type: 'photo', attrs: { photoId: lake.id } }));
    expect(untold).toContain('alt="A lake between mountains"');
    expect(untold).toContain('<span class="caption">The lake from the road to Gavar</span>');
  });

  it('prints of a photo that is wanted the caption alone, and nothing where there is none', () => {
    const wanted = { type: 'photo', attrs: { photoId: null } };
    expect(bodyToHtml(body({ ...wanted, content: [text('The dam')] }))).toBe(
      '<figure class="photo wanted"><figcaption><span class="caption">Photo: The dam</span></figcaption></figure>',
    );
    expect(bodyToHtml(body(wanted, node('paragraph', text('One'))))).toBe('<p>One</p>');
  });

  it('numbers footnotes in the order of the text, with links both ways and no mark over them', () => {
    const footnote = (words: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
      ...node('footnote', text(words)),
      marks,
    });
    const html = bodyToHtml(
      body(
        node('paragraph', text('One', strong), footnote('first', strong), text(' two', strong)),
        node('bullet_list', node('list_item', node('paragraph', text('three'), footnote('second')))),
        node('paragraph', text('four'), node('footnote')),
      ),
    );
    const place = (number: number) =>
      `<sup class="footnote-number"><a href="#footnote-${number}" id="footnote-${number}-place" role="doc-noteref">${number}</a></sup>`;
    const item = (number: number, words: string) =>
      `<li id="footnote-${number}">${words} <a href="#footnote-${number}-place" role="doc-backlink" aria-label="Back to number ${number}">↩&#xFE0E;</a></li>`;
    expect(html.split('\n')).toEqual([
      `<p><strong>One</strong>${place(1)}<strong> two</strong></p>`,
      `<ul><li><p>three${place(2)}</p></li></ul>`,
      '<p>four</p>',
      `<section class="footnotes" role="doc-endnotes" aria-label="Footnotes"><ol>${item(1, 'first')}${item(2, 'second')}</ol></section>`,
    ]);
  });

  it('prints a table with its first rows of headers as its head', () => {
    const cells = (type: string, ...words: string[]) =>
      node('table_row', ...words.map((one) => node(type, node('paragraph', text(one)))));
    const rows = [
      cells('table_header', 'Year', 'Level'),
      node('table_row', node('table_header', node('paragraph', text('2018'))), {
        type: 'table_cell',
        attrs: { colspan: 2 },
        content: [node('paragraph', text('1900')), node('paragraph', text('metres'))],
      }),
    ];
    expect(bodyToHtml(body(node('table', ...rows)))).toBe(
      '<div class="table"><table><thead><tr><th scope="col">Year</th><th scope="col">Level</th></tr></thead>' +
        '<tbody><tr><th scope="row">2018</th><td colspan="2"><p>1900</p><p>metres</p></td></tr></tbody></table></div>',
    );
  });

  it('prints what is embedded as a card that leads there', () => {
    const attrs = { href: 'https://www.youtube.com/watch?v=1&t=2', title: 'The "lake"', provider: 'YouTube' };
    expect(bodyToHtml(body({ type: 'embed', attrs }))).toBe(
      '<aside class="embed"><a href="https://www.youtube.com/watch?v=1&amp;t=2" rel="noopener">' +
        '<span class="embed-provider">YouTube</span> <span class="embed-title">The &quot;lake&quot;</span> ' +
        '<span class="embed-host">youtube.com</span></a></aside>',
    );
  });

  it('says nothing of the notes of the desk', () => {
    const note = { type: 'note', attrs: { noteId: 'note-1' } };
    expect(bodyToHtml(body(node('paragraph', text('The ', strong), text('lake', strong, note))))).toBe(
      '<p><strong>The lake</strong></p>',
    );
  });

  it('leaves out blocks that say nothing', () => {
    expect(bodyToHtml(emptyBody)).toBe('');
    expect(bodyToHtml(bodyOfParagraphs(['One', '', 'two']))).toBe('<p>One</p>\n<p>two</p>');
  });
});
