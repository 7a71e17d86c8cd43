import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../shared/paste/cleanHtml';
import { plainParagraphs } from '../../../shared/paste/plainParagraphs';

describe('a paste from Word', () => {
  const word = (body: string) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} --></style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

  it('keeps paragraphs, looks and headings, and nothing of its styles', () => {
    expect(
      cleanHtml(
        word(
          `<h1 style='margin:0'><span lang=EN-US>Water</span><o:p></o:p></h1><p class=MsoNormal><b>The lake</b><span style='mso-spacerun:yes'>  </span>rose by\n<i style='mso-bidi-font-style:normal'>nine</i> cm<sup>2</sup>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
        ),
      ),
    ).toBe('<h2>Water</h2><p><strong>The lake</strong> rose by <em>nine</em> cm<sup>2</sup>.</p>');
  });

  it('makes lists of its paragraphs, as deep as they were, bulleted or numbered', () => {
    const item = (level: number, mark: string, text: string) =>
      `<p class=MsoListParagraphCxSpMiddle style='margin-left:36pt;text-indent:-18pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
    expect(cleanHtml(word(item(1, '·', 'one') + item(2, 'o', 'inside') + item(1, '·', 'two')))).toBe(
      '<ul><li><p>one</p><ul><li><p>inside</p></li></ul></li><li><p>two</p></li></ul>',
    );
    expect(cleanHtml(word(`${item(1, '1.', 'first')}${item(1, '2.', 'second')}<p>after</p>`))).toBe(
      '<ol><li><p>first</p></li><li><p>second</p></li></ol><p>after</p>',
    );
  });

  it('brings its footnotes to where they are referred to', () => {
    expect(
      cleanHtml(
        word(
          `<p class=MsoNormal>It rose.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a> Then it fell.</p><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> By the service’s own gauge.</p></div></div>`,
        ),
      ),
    ).toBe('<p>It rose.<span class="footnote">By the service’s own gauge.</span> Then it fell.</p><hr>');
  });
});

describe('a paste from Google Docs', () => {
  const docs = (body: string) =>
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0b1c">${body}</b><br class="Apple-interchange-newline">`;

  it('is bold and italic only where it was', () => {
    expect(
      cleanHtml(
        docs(
          `<p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400;font-style:normal">The </span><span style="font-weight:700">lake</span><span style="font-style:italic"> rose</span><span style="font-size:0.6em;vertical-align:super">2</span></p><br /><h2 dir="ltr"><span style="font-weight:400">Then</span></h2>`,
        ),
      ),
    ).toBe('<p>The <strong>lake</strong><em> rose</em><sup>2</sup></p><h2>Then</h2>');
  });

  it('has its lists inside the items they belong to', () => {
    const li = (text: string) => `<li dir="ltr" aria-level="1"><p role="presentation"><span>${text}</span></p></li>`;
    expect(cleanHtml(docs(`<ul>${li('one')}<ul>${li('inside')}</ul>${li('two')}</ul>`))).toBe(
      '<ul><li><p>one</p><ul><li><p>inside</p></li></ul></li><li><p>two</p></li></ul>',
    );
  });

  it('has links that lead where they say, not through a detour', () => {
    expect(
      cleanHtml(
        docs(
          '<p><a href="https://www.google.com/url?q=https://example.org/lake%3Fa%3D1&amp;sa=D&amp;source=editors" style="text-decoration:none"><span>the lake</span></a></p>',
        ),
      ),
    ).toBe('<p><a href="https://example.org/lake?a=1">the lake</a></p>');
  });
});

describe('a paste from a web page', () => {
  it('keeps the text and leaves out the furniture, the pictures and everything that runs', () => {
    expect(
      cleanHtml(
        `<nav><a href="/">Home</a></nav><article><h1>Water</h1><div>By Anna</div><p onclick="x()">The lake<br>rose.</p><figure><img src="x.jpg" onerror="alert(1)"><figcaption>The lake</figcaption></figure><script>alert(1)</script><iframe src="//x"></iframe><p style="display:none">Hidden</p><button>Share</button></article>`,
      ),
    ).toBe('<h2>Water</h2><p>By Anna</p><p>The lake<br>rose.</p><p>The lake</p>');
  });

  it('parts paragraphs that were parted by two breaks', () => {
    expect(cleanHtml('<div>One<br><br>two <br> <br>three</div>')).toBe('<p>One</p><p>two</p><p>three</p>');
  });

  it('keeps tables, and reads a table that is only a layout as what is in it', () => {
    expect(
      cleanHtml(
        '<table><thead><tr><th>Year<th colspan=2>Level</thead><tbody><tr><td>2018<td><ul><li>a</ul><td>b</table>',
      ),
    ).toBe(
      '<table><tr><th><p>Year</p></th><th colspan="2"><p>Level</p></th></tr><tr><td><p>2018</p></td><td><p>a</p></td><td><p>b</p></td></tr></table>',
    );
    expect(cleanHtml('<table><tr><td><p>One</p><p>two</p></td></tr></table>')).toBe('<p>One</p><p>two</p>');
  });

  it('lets no address through that must not be followed', () => {
    expect(
      cleanHtml('<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="/c">c</a></p>'),
    ).toBe('<p>a b c</p>');
  });

  it('escapes what only looks like markup', () => {
    expect(cleanHtml('<p>1 &lt; 2 &amp;&amp; &lt;script&gt;</p>')).toBe('<p>1 &lt; 2 &amp;&amp; &lt;script&gt;</p>');
  });

  it('keeps quotations, dividers and lines that were set by hand', () => {
    expect(cleanHtml('<blockquote><h3>He said</h3><p>Yes</p></blockquote><hr><pre>a\n\n  b</pre>')).toBe(
      '<blockquote><p>He said</p><p>Yes</p></blockquote><hr><p>a</p><p>b</p>',
    );
  });

  it('drops what cannot be seen', () => {
    expect(cleanHtml('<p>wa\u00adter\u200b level&nbsp;&nbsp;9\u00a0cm\ufeff</p>')).toBe('<p>water level 9 cm</p>');
  });
});

describe('rubbish on the clipboard', () => {
  it('is nothing when there is no text in it', () => {
    for (const html of ['', '   ', '<img src=x>', '<style>p{}</style>', '<!-- x -->', '<p>&nbsp;</p>'])
      expect(cleanHtml(html)).toBeNull();
  });

  it('that never closes what it opens is left to the plain text', () => {
    expect(cleanHtml('<b>'.repeat(100_000))).toBeNull();
    expect(cleanHtml('<div>'.repeat(100_000))).toBeNull();
  });

  it('is read as far as it goes', () => {
    expect(cleanHtml('<p>one<p>two</b></i></table></li><td>three')).toBe(
      '<p>one</p><p>two three</p>'.replace(' three', 'three'),
    );
  });
});

describe('plain text', () => {
  it('is a paragraph a line, or, where blank lines part it, a paragraph each part', () => {
    expect(plainParagraphs('one\r\ntwo\n\n')).toEqual(['one', 'two']);
    expect(plainParagraphs('one\ngoes on\n\n two\n \nthree')).toEqual(['one goes on', 'two', 'three']);
  });

  it('has its white space run together and nothing invisible', () => {
    expect(plainParagraphs('  a\t b\u00a0 c\u200b ')).toEqual(['a b c']);
    expect(plainParagraphs(' \n\t\n')).toEqual([]);
  });
});
