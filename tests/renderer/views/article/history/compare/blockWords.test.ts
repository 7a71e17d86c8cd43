import { describe, expect, it } from 'vitest';
import { sayBlock } from '../../../../../../renderer/views/article/history/compare/blockWords';
import { compareBodies } from '../../../../../../shared/compare/compareBodies';
import type { BodyNode } from '../../../../../../shared/model/body';

const words = 'The tunnel was closed in the autumn of that year.';
const text = (said = words): readonly BodyNode[] => [{ type: 'text', text: said }];
const paragraph = (said = words): BodyNode => ({ type: 'paragraph', content: text(said) });
const between = (before: readonly BodyNode[], after: readonly BodyNode[]) =>
  compareBodies({ type: 'doc', content: before }, { type: 'doc', content: after }).blocks.map(sayBlock);
const photo = (attrs: object): BodyNode => ({
  type: 'photo',
  attrs: { photoId: 'a'.repeat(64), credit: '', altText: '', ...attrs },
  content: text(),
});

describe('what became of a block', () => {
  it('says what a paragraph was made, and what lies in a quote now', () => {
    const heading = { type: 'heading', attrs: { level: 2 }, content: text() };
    expect(between([paragraph()], [heading])).toEqual([['Paragraph made a heading']]);
    expect(between([heading], [{ ...heading, attrs: { level: 3 } }])).toEqual([['Heading made a subheading']]);
    expect(between([paragraph()], [{ type: 'blockquote', content: [paragraph()] }])).toEqual([['Made a quote']]);
    expect(between([{ type: 'blockquote', content: [paragraph()] }], [paragraph()])).toEqual([['No quote any more']]);
  });

  it('says what came and what went by its kind', () => {
    expect(between([paragraph()], [paragraph(), { type: 'divider' }])).toEqual([[], ['New divider']]);
    expect(between([paragraph(), { type: 'divider' }], [paragraph()])).toEqual([[], ['Divider taken out']]);
  });

  it('says what a photo says of itself now, beside what it said', () => {
    expect(between([photo({ credit: 'Ana' })], [photo({ credit: 'Anna' })])).toEqual([['Credit “Anna”; was “Ana”']]);
    expect(between([photo({})], [photo({ altText: 'A dam' })])).toEqual([['Alt text “A dam”; there was none']]);
    expect(between([photo({})], [photo({ photoId: 'b'.repeat(64) })])).toEqual([['Another photo']]);
    expect(between([photo({ photoId: null })], [photo({})])).toEqual([['The photo was put in']]);
  });

  it('says nothing of a block in which only words changed', () => {
    expect(between([paragraph()], [paragraph(words.replace('autumn', 'spring'))])).toEqual([[]]);
  });
});
