import { describe, expect, it } from 'vitest';
import { type AnchorKind, anchorAttributes, anchorKinds } from '../../../shared/anchors/anchorKinds';
import { anchorPlaces } from '../../../shared/anchors/anchorPlaces';
import { inOrderOfText } from '../../../shared/anchors/inOrderOfText';
import { withoutAnchors } from '../../../shared/anchors/withoutAnchors';
import { bodyNodes } from '../../../shared/model/bodyNodes';

const writing = (kind: AnchorKind) => ({
  text: (words: string, ...ids: readonly string[]) =>
    bodyNodes.text(
      words,
      ids.map((id) => bodyNodes.mark(kind, { [anchorAttributes[kind]]: id })),
    ),
});
const paragraph = (...content: ReturnType<typeof bodyNodes.text>[]) => bodyNodes.node('paragraph', null, content);
const body = (...blocks: ReturnType<typeof paragraph>[]) => bodyNodes.node('doc', null, blocks);

describe.each(anchorKinds)('the places of each %s', (kind) => {
  const { text } = writing(kind);

  it('are where its words stand, in the order of reading', () => {
    const document = body(
      paragraph(text('Nobody said it.')),
      paragraph(text('Then '), text('the lake', 'a'), text(' rose.')),
    );
    const [place] = anchorPlaces(document, kind);
    expect(place).toMatchObject({ id: 'a', words: 'the lake' });
    expect(document.textBetween(place?.from ?? 0, place?.to ?? 0)).toBe('the lake');
  });

  it('go from the first word to the last when the words are in several blocks', () => {
    const document = body(paragraph(text('It '), text('rose', 'a')), paragraph(text('and fell', 'a'), text(' again.')));
    const places = anchorPlaces(document, kind);
    expect(places).toHaveLength(1);
    expect(document.textBetween(places[0]?.from ?? 0, places[0]?.to ?? 0, ' ')).toBe('rose and fell');
    expect(places[0]?.words).toBe('rose and fell');
  });

  it('may lie over each other', () => {
    const places = anchorPlaces(body(paragraph(text('One ', 'a'), text('two', 'a', 'b'), text(' three', 'b'))), kind);
    expect(places.map(({ id, words }) => [id, words])).toEqual([
      ['a', 'One two'],
      ['b', 'two three'],
    ]);
  });

  it('are found inside lists and quotations', () => {
    const item = bodyNodes.node('list_item', null, [paragraph(text('said', 'a'))]);
    const document = bodyNodes.node('doc', null, [bodyNodes.node('bullet_list', null, [item])]);
    const [place] = anchorPlaces(document, kind);
    expect(document.textBetween(place?.from ?? 0, place?.to ?? 0)).toBe('said');
  });
});

describe('notes and claims', () => {
  const marked = (kind: AnchorKind) => writing(kind).text('the lake', 'a');

  it('do not find the words of each other', () => {
    const document = body(paragraph(marked('note')), paragraph(marked('claim')));
    expect(anchorPlaces(document, 'note')).toHaveLength(1);
    expect(anchorPlaces(document, 'claim')).toHaveLength(1);
    expect(anchorPlaces(document, 'claim')[0]?.from).toBe(11);
  });

  it('stand in the order of the text, and those whose words are gone behind, as they came', () => {
    const { text } = writing('claim');
    const places = anchorPlaces(body(paragraph(text('x', 'c'), text('y', 'a'))), 'claim');
    const order = inOrderOfText([{ id: 'old' }, { id: 'a' }, { id: 'young' }, { id: 'c' }], places);
    expect(order.map(({ entry: { id }, place }) => [id, place?.words ?? null])).toEqual([
      ['c', 'x'],
      ['a', 'y'],
      ['old', null],
      ['young', null],
    ]);
  });

  it('leave no mark in a text that goes out, and all its words', () => {
    const document = body(paragraph(marked('note')), paragraph(marked('claim'), writing('claim').text(' rose.')));
    const bare = withoutAnchors(document);
    expect(bare.textBetween(0, bare.content.size, '|')).toBe('the lake|the lake rose.');
    expect(JSON.stringify(bare.toJSON())).not.toContain('marks');
  });

  it('cost nothing where there are none: the very same text comes back', () => {
    const document = body(paragraph(bodyNodes.text('Nobody said it.', [bodyNodes.mark('strong')])));
    expect(withoutAnchors(document)).toBe(document);
  });
});
