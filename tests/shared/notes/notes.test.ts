import { describe, expect, it } from 'vitest';
import { bodyNodes } from '../../../shared/model/bodyNodes';
import { type NoteId, noteIdSchema } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import { withoutNote, withRemark, withReopened, withResolved } from '../../../shared/notes/noteDeeds';
import { notePlaces } from '../../../shared/notes/notePlaces';
import { notesInOrder } from '../../../shared/notes/notesInOrder';

const at = '2018-11-19T10:00:00.000Z';
const id = (name: string): NoteId => noteIdSchema.parse(name);
const note = (name: string, said = at): Note => ({
  id: id(name),
  words: 'the lake',
  remarks: [{ author: 'Anna', at: said, text: 'Who says so?' }],
  resolved: null,
});

const text = (words: string, ...notes: readonly string[]) =>
  bodyNodes.text(
    words,
    notes.map((noteId) => bodyNodes.mark('note', { noteId })),
  );
const paragraph = (...content: ReturnType<typeof text>[]) => bodyNodes.node('paragraph', null, content);
const body = (...blocks: ReturnType<typeof paragraph>[]) => bodyNodes.node('doc', null, blocks);

describe('a note', () => {
  it('is answered by a remark behind the others, and that opens it again', () => {
    const answered = withRemark([{ ...note('a'), resolved: { by: 'Anna', at } }, note('b')], id('a'), {
      author: 'Nino',
      at,
      text: 'The service.',
    });
    expect(answered[0]?.remarks.map(({ author }) => author)).toEqual(['Anna', 'Nino']);
    expect(answered[0]?.resolved).toBeNull();
    expect(answered[1]).toEqual(note('b'));
  });

  it('is resolved by somebody, opened again, and removed', () => {
    const resolved = withResolved([note('a')], id('a'), 'Nino', at);
    expect(resolved[0]?.resolved).toEqual({ by: 'Nino', at });
    expect(withReopened(resolved, id('a'))).toEqual([note('a')]);
    expect(withoutNote([note('a'), note('b')], id('a'))).toEqual([note('b')]);
  });
});

describe('the places of notes', () => {
  it('are where their words stand, in the order of reading', () => {
    const document = body(
      paragraph(text('Nobody said it.')),
      paragraph(text('Then '), text('the lake', 'a'), text(' rose.')),
    );
    const [place] = notePlaces(document);
    expect(place).toMatchObject({ noteId: 'a', words: 'the lake' });
    expect(document.textBetween(place?.from ?? 0, place?.to ?? 0)).toBe('the lake');
  });

  it('go from the first word to the last when the words are in several blocks', () => {
    const document = body(paragraph(text('It '), text('rose', 'a')), paragraph(text('and fell', 'a'), text(' again.')));
    const places = notePlaces(document);
    expect(places).toHaveLength(1);
    expect(document.textBetween(places[0]?.from ?? 0, places[0]?.to ?? 0, ' ')).toBe('rose and fell');
    expect(places[0]?.words).toBe('rose and fell');
  });

  it('may lie over each other', () => {
    const places = notePlaces(body(paragraph(text('One ', 'a'), text('two', 'a', 'b'), text(' three', 'b'))));
    expect(places.map(({ noteId, words }) => [noteId, words])).toEqual([
      ['a', 'One two'],
      ['b', 'two three'],
    ]);
  });

  it('are found inside lists and quotations', () => {
    const item = bodyNodes.node('list_item', null, [paragraph(text('said', 'a'))]);
    const document = bodyNodes.node('doc', null, [bodyNodes.node('bullet_list', null, [item])]);
    const [place] = notePlaces(document);
    expect(document.textBetween(place?.from ?? 0, place?.to ?? 0)).toBe('said');
  });
});

describe('notes beside the text', () => {
  it('stand in its order, and those whose words are gone behind, oldest first', () => {
    const places = notePlaces(body(paragraph(text('x', 'c'), text('y', 'a'))));
    const young = note('young', '2018-11-20T00:00:00.000Z');
    const order = notesInOrder([young, note('a'), note('old'), note('c')], places);
    expect(order.map(({ note: { id }, place }) => [id, place?.words ?? null])).toEqual([
      ['c', 'x'],
      ['a', 'y'],
      ['old', null],
      ['young', null],
    ]);
  });
});
