import { describe, expect, it } from 'vitest';
import { bodyOf, textOf } from '../../../shared/model/body';
import { bodyNodes } from '../../../shared/model/bodyNodes';
import { teaserOf } from '../../../shared/model/teaser';
import { wordsInBody } from '../../../shared/model/wordsInBody';

const text = (words: string) => bodyNodes.text(words);
const footnote = bodyNodes.node('footnote', null, [text('Measured in May')]);
const paragraph = (...content: (typeof footnote)[]) => bodyNodes.node('paragraph', null, content);
const cell = (words: string) => bodyNodes.node('table_cell', null, [paragraph(text(words))]);

const document = bodyNodes.node('doc', null, [
  paragraph(text('The lake'), footnote, text(' rose.')),
  bodyNodes.node('blockquote', null, [paragraph(text('We knew.')), bodyNodes.node('speaker', null, [text('Anna')])]),
  bodyNodes.node('photo', { credit: 'AFP' }, [text('The dam')]),
  bodyNodes.node('table', null, [bodyNodes.node('table_row', null, [cell('2018'), cell('1900 metres')])]),
  bodyNodes.node('divider'),
  bodyNodes.node('embed', { href: 'https://example.org/film', title: 'A film' }),
]);

describe('the text of a body', () => {
  it('parts blocks, cells, photos and footnotes by blank lines', () => {
    expect(textOf(bodyOf(document)).split('\n\n')).toEqual([
      'The lake rose.',
      'Measured in May',
      'We knew.',
      'Anna',
      'The dam',
      'AFP',
      '2018',
      '1900 metres',
      'A film',
      'https://example.org/film',
    ]);
  });
});

describe('the words of a body', () => {
  it('are those of its copy: captions, speakers, cells and footnotes count, credits and embeds do not', () => {
    expect(wordsInBody(document)).toBe(3 + 3 + 2 + 1 + 2 + 1 + 2);
  });
});

describe('a teaser', () => {
  it('leaves out the footnotes of the paragraph that it is', () => {
    expect(teaserOf({ standfirst: '', body: bodyOf(document) })).toBe('The lake rose.');
  });
});
