import { describe, expect, it } from 'vitest';
import { bodyOf, emptyBody, textOf } from '../../../shared/model/body';
import { bodyNodes } from '../../../shared/model/bodyNodes';
import { sourceIdSchema } from '../../../shared/model/ids';
import { bodyText } from '../../../shared/search/bodyText';
import { searchedText } from '../../../shared/search/searchedText';
import { article } from '../../builders/article';

const n = bodyNodes.nodes;
const text = (words: string) => bodyNodes.text(words);

describe('the text that is searched', () => {
  it('is that of the body, a line for each paragraph, however deep it lies', () => {
    const document = n.doc.create(null, [
      n.heading.create({ level: 2 }, [text('The level')]),
      n.paragraph.create(null, [
        text('Nine '),
        bodyNodes.text('centi', [bodyNodes.marks.strong.create()]),
        text('metres'),
        n.hard_break.create(),
        text('higher'),
      ]),
      n.bullet_list.create(null, [n.list_item.create(null, [n.paragraph.create(null, [text('An item')])])]),
      n.blockquote.create(null, [
        n.paragraph.create(null, [text('We waited.')]),
        n.speaker.create(null, [text('Anna Petrosyan')]),
      ]),
    ]);
    expect(bodyText(bodyOf(document)).split('\n').filter(Boolean)).toEqual([
      'The level',
      'Nine centimetres higher',
      'An item',
      'We waited.',
      'Anna Petrosyan',
    ]);
  });

  it('has the words of footnotes, captions, credits and cards', () => {
    const document = n.doc.create(null, [
      n.paragraph.create(null, [text('Told'), n.footnote.create(null, [text('By the ministry')])]),
      n.photo.create({ photoId: null, credit: 'Armenpress', altText: 'A dam' }, [text('The dam at dawn')]),
      n.embed.create({ href: 'https://example.org/', title: 'A video', provider: 'Vimeo' }),
    ]);
    const found = bodyText(bodyOf(document));
    for (const words of ['Told', 'By the ministry', 'The dam at dawn', 'Armenpress', 'A dam', 'A video', 'Vimeo']) {
      expect(found).toContain(words);
    }
  });

  it('has the same words as the document that an editor reads', () => {
    const { body } = article();
    expect(bodyText(body).split(/\s+/)).toEqual(textOf(body).split(/\s+/));
    expect(bodyText(emptyBody)).toBe('');
  });

  it('is parted by the fields that can be searched, with the lead photo and the corrections in the body', () => {
    const texts = searchedText(
      article({
        tags: ['water', 'energy'],
        sources: [{ sourceId: sourceIdSchema.parse('civil-georgia'), role: 'other media', part: 'from' }],
        sourceLine: 'own reporting',
        leadPhoto: { photoId: null, caption: 'The shore', credit: 'A. Petrosyan', altText: 'Reeds' },
        corrections: [{ date: '2018-11-20', text: 'The level was misstated.' }],
      }),
    );
    expect(texts).toMatchObject({
      kicker: 'News',
      byline: 'Anna Petrosyan\nGavar, 19 November 2018',
      tag: 'water\nenergy',
      region: 'South Caucasus',
      source: 'own reporting\ncivil-georgia',
    });
    expect(texts.body).toMatch(/The shore\nA\. Petrosyan\nReeds\nThe level was misstated\.$/);
  });
});
