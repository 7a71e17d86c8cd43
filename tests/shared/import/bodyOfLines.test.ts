import { describe, expect, it } from 'vitest';
import { bodyOfLines } from '../../../shared/import/bodyOfLines';
import { readHtml } from '../../../shared/import/readHtml';
import { readText } from '../../../shared/import/readText';
import { documentOf, emptyBody } from '../../../shared/model/body';

/** The body that HTML makes, as ProseMirror writes documents in short; checked against the schema on the way. */
function bodyOf(html: string): string {
  return documentOf(bodyOfLines(readHtml(html).lines)).toString();
}

describe('the body that lines make', () => {
  it('has a paragraph for each line of plain text', () => {
    expect(documentOf(bodyOfLines(readText('a\n\nb\n'))).toString()).toBe('doc(paragraph("a"), paragraph("b"))');
  });

  it('is one empty paragraph where there are none', () => {
    expect(bodyOfLines([])).toBe(emptyBody);
  });

  it.each([
    ['<p>a<br>b</p><p>c<br><br>d</p>', 'paragraph("a", hard_break, "b"), paragraph("c"), paragraph("d")'],
    ['<h2>a</h2><h3>b</h3><h4>c</h4>', 'heading("a"), heading("b"), heading("c")'],
    [
      '<blockquote><p>a</p><p>b</p></blockquote><blockquote>c</blockquote>',
      'blockquote(paragraph("a"), paragraph("b")), blockquote(paragraph("c"))',
    ],
    [
      '<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>',
      'bullet_list(list_item(paragraph("a")), list_item(paragraph("b"))), ordered_list(list_item(paragraph("c")))',
    ],
    [
      '<ul><li>a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>',
      'bullet_list(list_item(paragraph("a"), ordered_list(list_item(paragraph("b")))), list_item(paragraph("c"), paragraph("d")))',
    ],
    ['<ul><ul><li>a</li></ul></ul>', 'bullet_list(list_item(paragraph("a")))'],
    ['<li>a', 'bullet_list(list_item(paragraph("a")))'],
    ['<p><a href="https://a.example"><b><i>a</i></b></a></p>', 'paragraph(link(strong(em("a"))))'],
  ])('of %s is %s', (html, body) => {
    expect(bodyOf(html)).toBe(`doc(${body})`);
  });

  it('is the JSON that the schema itself would write', () => {
    const body = bodyOfLines(
      readHtml('<h4>a</h4><p>b <b>c</b><i><b>d</b></i> <a href="https://a.example">e</a></p>').lines,
    );
    expect(documentOf(body).toJSON()).toEqual(body);
  });
});
