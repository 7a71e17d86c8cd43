import fc from 'fast-check';
import { articleFields } from '../../shared/changes/articleFields';
import { type Change, type ChangeOf, type ChangeType, changeSchema } from '../../shared/changes/change';
import { fingerprintOf } from '../../shared/changes/fingerprint';
import { documentOf } from '../../shared/model/body';
import type { CuratedList } from '../../shared/model/curatedList';
import type { State } from '../../shared/model/state';
import { anyEdits } from './arbitraryEdits';
import { anyArticle, anyArticleField, anyCard, anyList, anyPhoto, anySource } from './arbitraryState';

/** The types of all changes there are, as the schema has them. */
export const changeTypes: readonly ChangeType[] = changeSchema.options.map((option) => option.shape.type.value);

type FieldSet = keyof typeof articleFields;
type Others = Exclude<ChangeType, FieldSet>;

/** Changes of a type that apply to a state, or null when that state has nothing of the kind. */
const others: { readonly [Type in Others]: (state: State) => fc.Arbitrary<ChangeOf<Type>> | null } = {
  'article.created': ({ articles }) =>
    fc.record({ type: fc.constant('article.created'), article: anyArticle.filter(({ id }) => !articles[id]) }),
  'article.removed': ({ articles }) => oneOf(articles, (article) => ({ type: 'article.removed', article })),
  'article.bodyEdited': ({ articles }) =>
    chained(articles, (article) => {
      const document = documentOf(article.body);
      const edited = { type: 'article.bodyEdited', articleId: article.id, was: fingerprintOf(document) } as const;
      return anyEdits(document).map((steps) => ({ ...edited, steps }));
    }),
  'article.versionNamed': ({ articles }) =>
    oneOf(articles, ({ id }) => ({ type: 'article.versionNamed', articleId: id, name: 'As sent to the lawyer' })),
  'article.versionRestored': ({ articles }) =>
    oneOf(articles, ({ id }) => ({ type: 'article.versionRestored', articleId: id, sequence: 3 })),
  'article.fileMerged': ({ articles }) => oneOf(articles, ({ id }) => ({ type: 'article.fileMerged', articleId: id })),
  'list.created': ({ lists }) =>
    fc.record({ type: fc.constant('list.created'), list: anyList.filter(({ id }) => !lists[id]) }),
  'list.removed': ({ lists }) => oneOf(lists, (list) => ({ type: 'list.removed', list })),
  'list.cardAdded': ({ lists }) =>
    chained(lists, (list) =>
      fc.record({
        type: fc.constant('list.cardAdded'),
        listId: fc.constant(list.id),
        card: anyCard.filter((card) => list.cards.every(({ id }) => id !== card.id)),
        index: fc.nat({ max: list.cards.length }),
      }),
    ),
  'list.cardRemoved': ({ lists }) =>
    oneOf(placedCards(lists), ({ listId, card, index }) => ({ type: 'list.cardRemoved', listId, card, index })),
  'list.cardMoved': ({ lists }) =>
    chained(placedCards(lists), ({ listId, card, index, last }) =>
      fc.record({
        type: fc.constant('list.cardMoved'),
        listId: fc.constant(listId),
        cardId: fc.constant(card.id),
        from: fc.constant(index),
        to: fc.nat({ max: last }),
      }),
    ),
  'list.cardReworded': ({ lists }) =>
    chained(placedCards(lists), ({ listId, card }) =>
      anyCard.map((to) => ({ type: 'list.cardReworded', listId, was: card, to: { ...to, id: card.id } })),
    ),
  'source.added': ({ sources }) =>
    fc.record({ type: fc.constant('source.added'), source: anySource.filter(({ id }) => !sources[id]) }),
  'source.removed': ({ sources }) => oneOf(sources, (source) => ({ type: 'source.removed', source })),
  'source.detailsSet': ({ sources }) =>
    chained(sources, ({ id: sourceId, name, link }) =>
      anySource.map((other) => ({
        type: 'source.detailsSet',
        sourceId,
        was: { name, link },
        to: { name: other.name, link: other.link },
      })),
    ),
  'photo.added': ({ photos }) =>
    fc.record({ type: fc.constant('photo.added'), photo: anyPhoto.filter(({ id }) => !photos[id]) }),
  'photo.removed': ({ photos }) => oneOf(photos, (photo) => ({ type: 'photo.removed', photo })),
  'photo.fieldsSet': ({ photos }) =>
    chained(photos, ({ id: photoId, caption, crops }) =>
      anyPhoto.map((other) => ({
        type: 'photo.fieldsSet',
        photoId,
        was: { caption, crops },
        to: { caption: other.caption, crops: other.crops },
      })),
    ),
};

/** Changes of one type that apply to a state; null when no change of that type could. */
export function anyChangeOf(type: ChangeType, state: State): fc.Arbitrary<Change> | null {
  if (!isFieldSet(type)) return others[type](state);
  const field = articleFields[type];
  return chained(state.articles, (article) =>
    // What is made from the table above fits the field; that the whole fits the union is checked by its schema.
    (anyArticleField[field] as fc.Arbitrary<unknown>).map((to) =>
      changeSchema.parse({ type, articleId: article.id, was: article[field], to }),
    ),
  );
}

/** Any change that applies to a state: of each type that could be, as often as of any other. */
export function anyChange(state: State): fc.Arbitrary<Change> {
  return fc.oneof(...changeTypes.flatMap((type) => anyChangeOf(type, state) ?? []));
}

function isFieldSet(type: ChangeType): type is FieldSet {
  return Object.hasOwn(articleFields, type);
}

function chained<Value, Made>(
  values: Readonly<Record<string, Value>> | readonly Value[],
  make: (value: Value) => fc.Arbitrary<Made>,
): fc.Arbitrary<Made> | null {
  const all: readonly Value[] = Object.values(values);
  return all.length === 0 ? null : fc.constantFrom(...all).chain(make);
}

function oneOf<Value, Made>(
  values: Readonly<Record<string, Value>> | readonly Value[],
  make: (value: Value) => Made,
): fc.Arbitrary<Made> | null {
  return chained(values, (value) => fc.constant(make(value)));
}

function placedCards(lists: State['lists']) {
  return Object.values<CuratedList>(lists).flatMap(({ id, cards }) =>
    cards.map((card, index) => ({ listId: id, card, index, last: cards.length - 1 })),
  );
}
