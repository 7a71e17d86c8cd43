import { sameValue } from '../changes/sameValue';
import type { Article, LeadPhoto } from '../model/article';
import type {
  ArticleComparison,
  ComparedField,
  FieldComparison,
  ListComparison,
  ListField,
  PhotoComparison,
  PhotoText,
} from './articleComparison';
import { compareBodies } from './compareBodies';
import { comparedFields, isComparedAs } from './comparedFields';
import { compareLists } from './compareLists';
import { compareWords } from './compareWords';

/** What became of an article: its body, and each field that differs. */
export function compareArticles(before: Article, after: Article): ArticleComparison {
  const differing = comparedFields.filter((field) => !sameValue(before[field], after[field]));
  return {
    fields: differing.map((field) => compareField(field, before, after)),
    body: compareBodies(before.body, after.body),
  };
}

function compareField(field: ComparedField, before: Article, after: Article): FieldComparison {
  if (isComparedAs(field, 'text')) return { of: 'text', field, segments: compareWords(before[field], after[field]) };
  if (isComparedAs(field, 'value')) return { of: 'value', field, was: before[field], now: after[field] };
  if (isComparedAs(field, 'photo')) return comparePhotos(before[field], after[field]);
  return compareList[field](before, after);
}

const photoTexts: readonly PhotoText[] = ['caption', 'credit', 'altText'];

function comparePhotos(was: LeadPhoto | null, now: LeadPhoto | null): PhotoComparison {
  const differing = photoTexts.filter((part) => (was?.[part] ?? '') !== (now?.[part] ?? ''));
  const texts = differing.map((part) => ({ part, segments: compareWords(was?.[part] ?? '', now?.[part] ?? '') }));
  return { of: 'photo', field: 'leadPhoto', was, now, texts };
}

type CompareList<Field extends ListField> = (before: Article, after: Article) => ListComparison<Field>;

/** How the entries of each list are known again: by what they name, or by what they are. */
const compareList: { readonly [Field in ListField]: CompareList<Field> } = {
  sources: listOf(
    'sources',
    ({ sources }) => sources,
    ({ sourceId }) => sourceId,
  ),
  corrections: listOf(
    'corrections',
    ({ corrections }) => corrections,
    ({ date }) => date,
  ),
  related: listOf(
    'related',
    ({ related }) => related,
    ({ id }) => id,
  ),
  notes: listOf(
    'notes',
    ({ notes }) => notes,
    ({ id }) => id,
  ),
  claims: listOf(
    'claims',
    ({ claims }) => claims,
    ({ id }) => id,
  ),
  waivers: listOf(
    'waivers',
    ({ waivers }) => waivers,
    ({ check, subject }) => `${check} ${subject}`,
  ),
  formerSlugs: listOf('formerSlugs', ({ formerSlugs }) => formerSlugs, String),
  regions: listOf('regions', ({ regions }) => regions, String),
  tags: listOf('tags', ({ tags }) => tags, String),
};

function listOf<Field extends ListField>(
  field: Field,
  listIn: (article: Article) => readonly Article[Field][number][],
  name: (entry: Article[Field][number]) => string,
): CompareList<Field> {
  return (before, after) => ({ of: 'list', field, entries: compareLists(listIn(before), listIn(after), name) });
}
