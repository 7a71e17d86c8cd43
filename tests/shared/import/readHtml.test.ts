import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../shared/import/readHtml';

const textsOf = (html: string) => readHtml(html).lines.map((line) => line.text);

describe('the lines of a page in HTML', () => {
  it.each([
    ['paragraphs', '<p>a</p><p>b</p>', ['a', 'b']],
    ['paragraphs never closed', '<p>a<p>b', ['a', 'b']],
    ['line breaks', 'a<br>b<br/>c</br>d', ['a', 'b', 'c', 'd']],
    ['cells', '<table><tr><td>a<td>b<tr><td>c</table>', ['a', 'b', 'c']],
    ['text around blocks', 'a<div>b</div>c', ['a', 'b', 'c']],
    ['preformatted lines', '<pre>a\n  b\n\nc</pre>', ['a', 'b', 'c']],
    ['inline elements', 'a<b>b</b> <i> c</i><span>d</span>', ['ab cd']],
  ])('are parted by %s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('have white space collapsed, and non-breaking spaces as spaces of their own', () => {
    expect(textsOf('<p>  a \n\t b&nbsp; c&#160;</p>\n\n<p> </p><p>&nbsp;</p>')).toEqual(['a b  c']);
  });

  it('have their entities and letters decoded once', () => {
    expect(textsOf('<p>&lt;b&gt; &amp;amp; &laquo;&eacute;&raquo; &#x1F600; &unknown; AT&T</p>')).toEqual([
      '<b> &amp; «é» 😀 &unknown; AT&T',
    ]);
  });

  it.each([
    '<script>q<p>q</p></script>',
    '<SCRIPT type="text/plain">q</SCRIPT >',
    '<style>q{}</style>',
    '<!-- q --><!q><?q ?><![CDATA[q]]>',
    '<svg><style>q</style><text>q</text></svg>',
    '<noscript><img src=q>q</noscript>',
    '<iframe>q</iframe><object>q</object><video>q</video><canvas>q</canvas>',
    '<button>q</button><select><option>q</select><textarea>q</textarea><input value=q>',
    '<div style="color:red; display : none">q<div>q</div>q</div>',
    '<p hidden>q<div>a</div>',
    '<title>q</title>',
    '<img alt=q onerror="q()"><p onclick="q()" data-q="q" class="q" id="q" title="q"></p>',
  ])('hold nothing of %s', (html) => {
    const whole = JSON.stringify(readHtml(`${html}<p>a</p>`).lines);
    expect(whole).not.toContain('q');
    expect(whole).toContain('"text":"a"');
  });

  it('keep links only to where a text may lead', () => {
    const html = [
      'https://a.example',
      'mailto:a@b.example',
      'javascript:x()',
      'data:text/html,x',
      '/local',
      ' java\nscript:x',
    ]
      .map((href) => `<p><a href="${href}">a</a></p>`)
      .join('');
    expect(readHtml(html).lines.map(({ runs }) => runs[0]?.link)).toEqual([
      'https://a.example',
      'mailto:a@b.example',
      null,
      null,
      null,
      null,
    ]);
  });

  it('know what is strong and emphasised, by element and by style', () => {
    const html =
      '<b style="font-weight:normal">a<span style="font-weight:700">b</span><span style="font-style:italic">c</span></b><strong><em>d</em></strong>';
    expect(readHtml(html).lines[0]?.runs.map(({ text, strong, em }) => [text, strong, em])).toEqual([
      ['a', false, false],
      ['b', true, false],
      ['c', false, true],
      ['d', true, true],
    ]);
  });

  it('know the block that they are in, also where it was never closed', () => {
    const html = '<h1>a<h2>b<p>c<ul><li>d<li>e<p>f</ul><blockquote>g</blockquote><h5>h</h5><nav>i</nav><figcaption>j';
    expect(readHtml(html).lines.map(({ text, shape, place }) => `${text} ${shape.is} ${place}`)).toEqual([
      'a heading page',
      'b heading page',
      'c paragraph page',
      'd item page',
      'e item page',
      'f item page',
      'g quote page',
      'h heading page',
      'i paragraph furniture',
      'j paragraph caption',
    ]);
  });

  it('come with what the head says about the page', () => {
    const html =
      '<html lang="en-GB"><title>A &amp; B</title><meta property="og:title" content="A"><meta name="author" content="Ada"><meta property="article:section" content="News"><meta property="article:published_time" content="2018-11-19"><p>a';
    expect(readHtml(html).hints).toEqual({
      titles: ['A', 'A & B'],
      author: 'Ada',
      section: 'News',
      published: '2018-11-19',
      language: 'en-GB',
    });
  });
});
