import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, bodyOfParagraphs, bodySchema, documentOf, emptyBody, textOf } from '../../../shared/model/body';
import { teaserOf } from '../../../shared/model/teaser';
import { anyBody } from '../../builders/arbitraryBody';

const paragraph = (content: unknown) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
/** A list in a list, so many times. */
function nested(times: number): unknown {
  let block: unknown = { type: 'paragraph' };
  for (let depth = 0; depth < times; depth++) {
    const item = { type: 'list_item', content: [{ type: 'paragraph' }, ...(depth > 0 ? [block] : [])] };
    block = { type: 'bullet_list', content: [item] };
  }
  return { type: 'doc', content: [block] };
}
const linked = (href: unknown) => paragraph([{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href } }] }]);

describe('what comes in as a body', () => {
  it('is let in when it is one, and is the same document again', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const travelled = bodySchema.parse(JSON.parse(JSON.stringify(body)));
        expect(documentOf(travelled).eq(documentOf(body))).toBe(true);
        expect(bodyOf(documentOf(travelled))).toEqual(body);
      }),
    );
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'The lake rises.'],
    ['a number', 7],
    ['a list', []],
    ['an empty object', {}],
    ['a document without blocks', { type: 'doc', content: [] }],
    ['a document with text outside a block', { type: 'doc', content: [{ type: 'text', text: 'a' }] }],
    ['only a part of a document', { type: 'paragraph' }],
    ['an unknown block', { type: 'doc', content: [{ type: 'script' }] }],
    ['a block that every object has', { type: 'doc', content: [{ type: 'constructor' }] }],
    ['an empty text', paragraph([{ type: 'text', text: '' }])],
    ['a text that is a number', paragraph([{ type: 'text', text: 7 }])],
    ['an unknown mark', paragraph([{ type: 'text', text: 'a', marks: [{ type: 'blink' }] }])],
    ['a heading of no level', { type: 'doc', content: [{ type: 'heading', attrs: { level: 'big' } }] }],
    [
      'a list item without its list',
      { type: 'doc', content: [{ type: 'list_item', content: [{ type: 'paragraph' }] }] },
    ],
    ['a quote without paragraphs', { type: 'doc', content: [{ type: 'blockquote' }] }],
    ['a link that leads nowhere', linked(undefined)],
    ['a link that runs a script', linked('javascript:alert(1)')],
    ['a link that is a number', linked(7)],
    ['lists that lie too deep in each other', nested(800)],
    ['lists so deep that no stack holds them', nested(50_000)],
  ])('is refused: %s', (_what, body) => {
    expect(bodySchema.safeParse(body).success).toBe(false);
  });
});

it('takes nothing in with a body that is not of it', () => {
  const strange = {
    ...paragraph([{ type: 'text', text: 'a', evil: true, marks: [{ type: 'em', onclick: 'b' }] }]),
    evil: { more: 1 },
  };
  expect(bodySchema.parse(strange)).toEqual(paragraph([{ type: 'text', text: 'a', marks: [{ type: 'em' }] }]));
});

it('takes in lists as deep as anybody writes', () => {
  expect(bodySchema.safeParse(nested(15)).success).toBe(true);
});

describe('a body', () => {
  it('of no paragraphs is one empty paragraph, as an editor begins with', () => {
    expect(bodyOfParagraphs([])).toEqual(emptyBody);
    expect(textOf(emptyBody)).toBe('');
  });

  it('keeps the words of its paragraphs, empty ones and inner spaces included', () => {
    const words = ['a  a', '', ' "[sic]" '];
    expect(documentOf(bodyOfParagraphs(words)).content.content.map((node) => node.textContent)).toEqual(words);
  });

  it('gives its text with a blank line between blocks, and a space for a broken line', () => {
    const body = bodySchema.parse(
      paragraph([{ type: 'text', text: 'one' }, { type: 'hard_break' }, { type: 'text', text: 'two' }]),
    );
    expect(textOf(body)).toBe('one two');
    expect(textOf(bodyOfParagraphs(['one', 'two']))).toBe('one\n\ntwo');
  });
});

describe('the teaser of an article', () => {
  it('is its standfirst', () => {
    expect(teaserOf({ standfirst: 'Two wet winters.', body: bodyOfParagraphs(['The lake.']) })).toBe(
      'Two wet winters.',
    );
  });

  it('is else its first paragraph that says something', () => {
    expect(teaserOf({ standfirst: '', body: bodyOfParagraphs(['', '  ', 'The lake.', 'Nobody.']) })).toBe('The lake.');
    expect(teaserOf({ standfirst: '', body: emptyBody })).toBe('');
  });
});
