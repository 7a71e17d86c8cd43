import type { Commit } from '../../shared/changes/changeRecord';
import { subjectOf } from '../../shared/changes/subject';
import type { ArticleSummary } from '../../shared/contract/answers';
import type { Article, LeadPhoto } from '../../shared/model/article';
import { textOf } from '../../shared/model/body';
import type { Card } from '../../shared/model/card';
import type { CuratedList } from '../../shared/model/curatedList';
import { fieldNames, photoTextNames } from '../../shared/model/fieldNames';
import type { ArticleId } from '../../shared/model/ids';
import type { Photo, PhotoDetailName } from '../../shared/model/photo';
import { photoFieldNames } from '../../shared/model/photoFieldNames';
import { type CardArticle, resolveCard } from '../../shared/model/resolveCard';
import type { State } from '../../shared/model/state';
import { teaserOf } from '../../shared/model/teaser';

/** What a card follows of articles that are not in the window's store. */
export type FollowedArticle = Pick<ArticleSummary, 'id' | 'kicker' | 'headline' | 'teaser'>;

/**
 * What changes that the core refused would have left, as text to copy before it is let go: each article, list and
 * photo that they touched, as it stands here with all its fields, and each source that they brought.
 */
export function refusedText(
  commits: readonly Commit[],
  newsroom: State,
  followed: readonly FollowedArticle[] = [],
): string {
  const { articles, lists, photos } = touched(commits, newsroom);
  const print = cardPrinter(newsroom, followed);
  const sources = commits.flatMap(({ change }) => (change.type === 'source.added' ? [change.source] : []));
  return [
    ...articles.map((article) => articleText(article, newsroom, print)),
    ...lists.map(({ title, cards }) => [title, ...cards.map(print)].join('\n')),
    ...sources.map(({ name, kind, link }) =>
      fields([
        ['Source', `${name} (${kind})`],
        ['Link', link],
      ]),
    ),
    ...photos.map(photoText),
  ].join('\n\n———\n\n');
}

/** The articles that cards of refused changes follow and that the store does not have: their titles must be asked for. */
export function articlesToAsk(commits: readonly Commit[], newsroom: State): readonly ArticleId[] {
  const { articles, lists } = touched(commits, newsroom);
  const cards = [...articles.flatMap(({ related }) => related), ...lists.flatMap((list) => list.cards)];
  return [...new Set(cards.flatMap(({ articleId }) => articleId ?? []))].filter((id) => !newsroom.articles[id]);
}

interface Touched {
  readonly articles: readonly Article[];
  readonly lists: readonly CuratedList[];
  readonly photos: readonly Photo[];
}

function touched(commits: readonly Commit[], newsroom: State): Touched {
  const subjects = commits.map(({ change }) => subjectOf(change));
  const articleIds = new Set(subjects.flatMap((subject) => (subject.kind === 'article' ? [subject.id] : [])));
  const listIds = new Set(subjects.flatMap((subject) => (subject.kind === 'list' ? [subject.id] : [])));
  const photoIds = new Set(subjects.flatMap((subject) => (subject.kind === 'photo' ? [subject.id] : [])));
  return {
    articles: [...articleIds].flatMap((id) => newsroom.articles[id] ?? []),
    lists: [...listIds].flatMap((id) => newsroom.lists[id] ?? []),
    photos: [...photoIds].flatMap((id) => newsroom.photos[id] ?? []),
  };
}

function photoText(photo: Photo): string {
  const names = Object.keys(photoFieldNames) as PhotoDetailName[];
  return fields([
    ['Photo', photo.fileName],
    ...names.map((name): NamedText => {
      const value = photo[name] ?? '';
      return [photoFieldNames[name], typeof value === 'string' ? value : value.join('; ')];
    }),
  ]);
}

type PrintCard = (card: Card) => string;

function articleText(article: Article, { sources }: State, print: PrintCard): string {
  const head = fields([
    [fieldNames.headline, article.headline],
    [fieldNames.kicker, article.kicker],
    [fieldNames.standfirst, article.standfirst],
    [fieldNames.byline, article.byline],
    [fieldNames.dateline, article.dateline],
    [fieldNames.slug, article.slug],
    [fieldNames.formerSlugs, article.formerSlugs.join(', ')],
    [fieldNames.language, article.language],
    [fieldNames.state, article.state],
    [fieldNames.embargo, article.embargo ?? ''],
    [fieldNames.regions, article.regions.join(', ')],
    [fieldNames.tags, article.tags.join(', ')],
    [fieldNames.sourceLine, article.sourceLine],
    [
      fieldNames.sources,
      article.sources.map(({ sourceId, role }) => `${sources[sourceId]?.name ?? sourceId} (${role})`).join(', '),
    ],
    [fieldNames.corrections, article.corrections.map(({ date, text }) => `${date} ${text}`).join(' · ')],
    ...photoFields(article.leadPhoto),
    ...article.notes.map(
      ({ words, remarks }): NamedText => [
        `Note on “${words}”`,
        remarks.map(({ author, text }) => `${author}: ${text}`).join(' · '),
      ],
    ),
  ]);
  const related = article.related.length > 0 ? [fieldNames.related, ...article.related.map(print)].join('\n') : '';
  return [head, textOf(article.body), related].filter(Boolean).join('\n\n');
}

type NamedText = readonly [name: string, text: string];

function photoFields(photo: LeadPhoto | null): readonly NamedText[] {
  if (!photo) return [];
  return [
    ['Photo', photo.photoId ?? 'wanted'],
    [photoTextNames.caption, photo.caption],
    [photoTextNames.credit, photo.credit],
    [photoTextNames.altText, photo.altText],
  ];
}

function fields(named: readonly NamedText[]): string {
  return named.flatMap(([name, text]) => (text === '' ? [] : `${name}: ${text}`)).join('\n');
}

function cardPrinter(newsroom: State, followed: readonly FollowedArticle[]): PrintCard {
  const known = new Map<ArticleId, CardArticle>(followed.map((article) => [article.id, article]));
  return (card) => {
    const open = card.articleId ? newsroom.articles[card.articleId] : undefined;
    const article = open ? { ...open, teaser: teaserOf(open) } : card.articleId && known.get(card.articleId);
    const { kicker, title, teaser } = resolveCard(card, article || undefined);
    return `- ${[kicker, title || 'without a title', teaser].filter(Boolean).join(' · ')}`;
  };
}
