import { describe, expect, it } from 'vitest';
import { bodyToHtml } from '../../../shared/export/bodyToHtml';
import { type Body, type BodyNode, bodyOfParagraphs, emptyBody } from '../../../shared/model/body';

const text = (words: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const link = (href: string) => ({ type: 'link', attrs: { href } });
const strong = { type: 'strong' };
const em = { type: 'em' };
const node = (type: string, ...content: BodyNode[]): BodyNode => ({ type, content });
const body = (...content: BodyNode[]): Body => ({ type: 'doc', content });

describe('bodyToHtml', () => {
  it('writes every kind of block', () => {
    const html = bodyToHtml(
      body(
        node('paragraph', text('One'), { type: 'hard_break' }, text('two')),
        { type: 'heading', attrs: { level: 2 }, content: [text('Part')] },
        { type: 'heading', attrs: { level: 3 }, content: [text('Section')] },
        node('blockquote', node('paragraph', text('Said'))),
        node('bullet_list', node('list_item', node('paragraph', text('a')))),
        node('ordered_list', node('list_item', node('paragraph', text('b')))),
      ),
    );
    expect(html.split('\n')).toEqual([
      '<p>One<br>two</p>',
      '<h2>Part</h2>',
      '<h3>Section</h3>',
      '<blockquote><p>Said</p></blockquote>',
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

  it('leaves out blocks that say nothing', () => {
    expect(bodyToHtml(emptyBody)).toBe('');
    expect(bodyToHtml(bodyOfParagraphs(['One', '', 'two']))).toBe('<p>One</p>\n<p>two</p>');
  });
});
