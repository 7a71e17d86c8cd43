import type { ArticleSummary } from '../../shared/contract/answers';
import { type Article, articleStates } from '../../shared/model/article';
import type { Body, BodyNode } from '../../shared/model/body';
import type { ArticleId, PhotoId } from '../../shared/model/ids';
import { foldForTokenizer, foldText } from '../../shared/search/foldText';
import { marksOfBeginnings } from '../../shared/search/ftsQuery';
import { searchedText } from '../../shared/search/searchedText';
import { namingFields, type TextField, textFields } from '../../shared/search/searchField';

/** What articles can be filtered by and counted by; named as in `ArticleFilter`. */
export type ValueField = 'states' | 'kickers' | 'regions' | 'tags' | 'sourceIds' | 'languages' | 'hasOpenChecks';

/** All that the index knows of an article, ready to be written, and in few parts, so that it costs little to hand over. */
export interface IndexEntry {
  readonly id: ArticleId;
  /** An `ArticleSummary` as JSON. */
  readonly summary: string;
  readonly updatedAt: string;
  /** The article's place in the order of states. */
  readonly state: number;
  readonly headlineKey: string;
  readonly kickerKey: string;
  readonly values: readonly (readonly [ValueField, string])[];
  /** The slug it has, and those it had. */
  readonly slugs: readonly string[];
  /** The photos it shows, each once. */
  readonly photoIds: readonly PhotoId[];
  /** The marks of how the words begin that name it. */
  readonly beginnings: string;
  /** Its texts but the body, folded. */
  readonly texts: Readonly<Record<Exclude<TextField, 'body'>, string>>;
  /** The body as FTS5 takes it apart, in UTF-8: the longest by far, it can go to another thread without a copy. */
  readonly body: Uint8Array<ArrayBuffer>;
}

const utf8 = new TextEncoder();
const shortFields = textFields.filter((field) => field !== 'body');

/** As many letters of a teaser as a card shows at most. */
const teaserLength = 400;
/** As many letters as two headlines are told apart by. */
const keyLength = 160;

/** What the index says of an article. Its body is read as JSON, as it is. */
export function indexEntryOf(article: Article, openChecks: number): IndexEntry {
  const { id, slug, formerSlugs, kicker, headline, language, state, embargo, createdAt, updatedAt } = article;
  const unfolded = searchedText(article);
  const texts = Object.fromEntries(
    shortFields.map((field) => [field, foldText(unfolded[field])]),
  ) as IndexEntry['texts'];
  const summary: ArticleSummary = {
    id,
    slug,
    kicker,
    headline,
    teaser: teaserIn(article).slice(0, teaserLength),
    language,
    state,
    photoId: article.leadPhoto?.photoId ?? null,
    openChecks,
    embargo,
    createdAt,
    updatedAt,
  };
  return {
    id,
    summary: JSON.stringify(summary),
    updatedAt,
    state: articleStates.indexOf(state),
    headlineKey: sortKey(headline),
    kickerKey: sortKey(kicker),
    values: [
      ['states', state],
      ['kickers', kicker],
      ...pairs('regions', article.regions),
      ...pairs('tags', article.tags),
      ...pairs('sourceIds', sourceIdsIn(article)),
      ['languages', language],
      ['hasOpenChecks', String(openChecks > 0)],
    ],
    slugs: Array.from(new Set([slug, ...formerSlugs])),
    photoIds: photosOf(article),
    beginnings: marksOfBeginnings(namingFields.map((field) => texts[field])).join(' '),
    texts,
    body: utf8.encode(foldForTokenizer(unfolded.body)),
  };
}

/** What a headline is sorted and found by. */
export function sortKey(text: string): string {
  return foldText(text).replace(/ +/g, ' ').trim().slice(0, keyLength);
}

/** The photos that an article shows: its lead, and those in its body, which is read as JSON, as it is. */
function photosOf({ leadPhoto, body }: Pick<Article, 'leadPhoto' | 'body'>): readonly PhotoId[] {
  const photos = new Set<PhotoId>();
  if (leadPhoto?.photoId) photos.add(leadPhoto.photoId);
  for (const { type, attrs } of body.content) {
    // Photos stand among the blocks of a body, not within them.
    if (type === 'photo' && typeof attrs?.photoId === 'string') photos.add(attrs.photoId as PhotoId);
  }
  return Array.from(photos);
}

/** The sources that an article refers to, be it in its claims alone. */
function sourceIdsIn({ sources, claims }: Pick<Article, 'sources' | 'claims'>): readonly string[] {
  return [...sources, ...claims].map(({ sourceId }) => sourceId).filter((sourceId) => sourceId !== null);
}

function pairs(field: ValueField, values: readonly string[]): (readonly [ValueField, string])[] {
  return Array.from(new Set(values), (value) => [field, value] as const);
}

/** The same as `teaserOf`, of a body as JSON. */
function teaserIn({ standfirst, body }: { readonly standfirst: string; readonly body: Body }): string {
  if (standfirst !== '') return standfirst;
  for (const node of body.content) {
    const text = node.type === 'paragraph' ? textIn(node).trim() : '';
    if (text !== '') return text;
  }
  return '';
}

function textIn(node: BodyNode): string {
  return node.text ?? (node.content ?? []).map(textIn).join('');
}
