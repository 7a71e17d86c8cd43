import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/changes/applyChange';
import { diagnoseArticle } from '../../../shared/doctor/diagnoseArticle';
import type { Article } from '../../../shared/model/article';
import { type Body, bodySchema } from '../../../shared/model/body';
import { noteIdSchema } from '../../../shared/model/ids';
import { emptyState } from '../../../shared/model/state';
import { article, articleId } from '../../builders/article';
import { known } from '../../builders/known';
import { card } from '../../builders/list';
import { photo, source } from '../../builders/newsroom';

const gone = articleId('gone');
const there = articleId('there');
const lake = photo();
const agency = source();

/** The article after all that `--fix` does, and what is still wrong with it then. */
function mended(given: Article, has = known()) {
  const { symptoms, changes } = diagnoseArticle(given, has);
  const after = applyChanges({ ...emptyState, articles: { [given.id]: given } }, changes);
  if (!after.ok) throw new Error(after.message);
  const becomes = after.value.articles[given.id] as Article;
  return { symptoms, becomes, left: diagnoseArticle(becomes, has).symptoms };
}

const textOf = (words: string, ...notes: readonly string[]) => ({
  type: 'text',
  text: words,
  marks: notes.map((noteId) => ({ type: 'note', attrs: { noteId } })),
});

const body = (...content: readonly object[]): Body => bodySchema.parse({ type: 'doc', content });
const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });

const note = (id: string, words: string, isOpen = true) => ({
  id: noteIdSchema.parse(id),
  words,
  remarks: [{ author: 'Anna', at: '2018-11-19T10:00:00.000Z', text: 'Who says so?' }],
  resolved: isOpen ? null : { by: 'Anna', at: '2018-11-19T11:00:00.000Z' },
});

describe('diagnoseArticle', () => {
  it('finds nothing wrong with an article that points only at what there is', () => {
    const healthy = article({
      related: [card({ articleId: there }), card({ title: 'Elsewhere' })],
      sources: [{ sourceId: agency.id, role: 'official', part: 'from' }],
      leadPhoto: { photoId: lake.id, caption: '', credit: '', altText: '' },
      body: body(
        { type: 'photo', attrs: { photoId: lake.id } },
        { type: 'photo', attrs: { photoId: null } },
        paragraph(textOf('The lake', 'n1')),
      ),
      notes: [note('n1', 'The lake'), note('n2', 'gone since', false)],
    });
    const has = known({ articles: [there], photos: [lake.id], sources: [agency.id] });
    expect(diagnoseArticle(healthy, has)).toEqual({ symptoms: [], changes: [] });
  });

  it('takes out related cards whose articles are gone; one with a title of its own stays as a text', () => {
    const kept = card({ articleId: there });
    const text = card({ articleId: gone, title: 'The dam' });
    const { symptoms, becomes, left } = mended(
      article({ related: [card({ articleId: gone }), kept, text] }),
      known({ articles: [there] }),
    );
    expect(symptoms.map(({ trouble, remedy }) => [trouble, remedy])).toEqual([
      ['broken reference', '--fix'],
      ['broken reference', '--fix'],
    ]);
    expect(becomes.related).toEqual([kept, { ...text, articleId: null }]);
    expect(left).toEqual([]);
  });

  it('takes out sources that the desk does not have', () => {
    const other = { sourceId: source({ name: 'Gone' }).id, role: 'agency' as const, part: 'from' as const };
    const own = { sourceId: agency.id, role: 'official' as const, part: 'from' as const };
    const { symptoms, becomes, left } = mended(article({ sources: [other, own] }), known({ sources: [agency.id] }));
    expect(symptoms).toMatchObject([{ message: expect.stringContaining(other.sourceId) }]);
    expect(becomes).toMatchObject({ sources: [own], sourceLine: 'own reporting' });
    expect(left).toEqual([]);
  });

  it('makes photos that are not there wanted ones, at the top and in the text, and keeps their words', () => {
    const caption = { type: 'text', text: 'From the road' };
    const leadPhoto = { photoId: lake.id, caption: 'The lake', credit: 'Anna', altText: 'Water' };
    const { symptoms, becomes, left } = mended(
      article({
        leadPhoto,
        body: body(
          paragraph(textOf('One')),
          { type: 'photo', attrs: { photoId: lake.id, credit: 'Anna', altText: 'Water' }, content: [caption] },
          paragraph(textOf('Two')),
          { type: 'photo', attrs: { photoId: lake.id } },
        ),
      }),
    );
    expect(symptoms.length).toBe(3);
    expect(becomes.leadPhoto).toEqual({ ...leadPhoto, photoId: null });
    expect(becomes.body.content[1]).toEqual({
      type: 'photo',
      attrs: { photoId: null, credit: 'Anna', altText: 'Water' },
      content: [caption],
    });
    expect(left).toEqual([]);
  });

  it('takes marks of notes off that are not there, and no others', () => {
    const { symptoms, becomes, left } = mended(
      article({
        body: body(paragraph(textOf('The '), textOf('lake', 'lost', 'n1'), textOf(' rises', 'lost'), textOf('.'))),
        notes: [note('n1', 'lake')],
      }),
    );
    expect(symptoms.map(({ message }) => message)).toEqual([
      'Words are marked for note lost, which is not there. The mark is taken off.',
    ]);
    expect(becomes.body.content).toEqual([
      paragraph({ type: 'text', text: 'The ' }, textOf('lake', 'n1'), { type: 'text', text: ' rises.' }),
    ]);
    expect(left).toEqual([]);
  });

  it('names an open note whose words are gone, and leaves it for its editor', () => {
    const given = article({ notes: [note('n1', 'the dam')] });
    expect(diagnoseArticle(given, known())).toMatchObject({
      symptoms: [{ trouble: 'note without words', remedy: 'by hand', message: expect.stringContaining('“the dam”') }],
      changes: [],
    });
  });
});
