import type { Commit } from '../../shared/changes/changeRecord';
import { subjectOf } from '../../shared/changes/subject';
import type { Article } from '../../shared/model/article';
import { textOf } from '../../shared/model/body';
import type { Card } from '../../shared/model/card';
import { resolveCard } from '../../shared/model/resolveCard';
import type { State } from '../../shared/model/state';

/**
 * What changes that the core refused would have left, as text to copy before it is let go: each article and each list
 * that they touched, as it stands here.
 */
export function refusedText(commits: readonly Commit[], newsroom: State): string {
  const subjects = commits.map(({ change }) => subjectOf(change));
  const articleIds = new Set(subjects.flatMap((subject) => (subject.kind === 'article' ? [subject.id] : [])));
  const listIds = new Set(subjects.flatMap((subject) => (subject.kind === 'list' ? [subject.id] : [])));
  const articles = [...articleIds].flatMap((id) => newsroom.articles[id] ?? []).map(articleText);
  const lists = [...listIds]
    .flatMap((id) => newsroom.lists[id] ?? [])
    .map(({ title, cards }) => [title, ...cards.map((card) => `- ${cardTitle(newsroom, card)}`)].join('\n'));
  return [...articles, ...lists].join('\n\n———\n\n');
}

function articleText(article: Article): string {
  const { kicker, headline, standfirst, byline, dateline, sourceLine, leadPhoto } = article;
  const parts = [kicker, headline, standfirst, byline, dateline, textOf(article.body), sourceLine];
  return [...parts, leadPhoto?.caption, leadPhoto?.credit].filter(Boolean).join('\n\n');
}

function cardTitle(newsroom: State, card: Card): string {
  const article = card.articleId ? newsroom.articles[card.articleId] : undefined;
  return resolveCard(card, article && { ...article, teaser: '' }).title || card.id;
}
