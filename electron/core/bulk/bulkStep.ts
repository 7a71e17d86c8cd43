import { assertNever } from '../../../shared/assertNever';
import type { Change } from '../../../shared/changes/change';
import type { DeskFacts } from '../../../shared/checks/check';
import { needsOf } from '../../../shared/checks/needsOf';
import { stateSteps } from '../../../shared/checks/stateSteps';
import type { Article, ArticleState } from '../../../shared/model/article';
import type { BulkAction } from '../../../shared/model/bulkAction';

/** What an action does to one article, or why it does nothing. */
export type BulkStep =
  | { readonly is: 'change'; readonly change: Change }
  | { readonly is: 'skip'; readonly why: string };

export function bulkStep(article: Article, action: BulkAction, desk: DeskFacts): BulkStep {
  const { id: articleId, kicker, tags, regions } = article;
  switch (action.is) {
    case 'set state':
      return stateStep(article, action.state, desk);
    case 'set kicker':
      if (kicker === action.kicker) return skip(`Its kicker is “${kicker}” already.`);
      return change({ type: 'article.kickerSet', articleId, was: kicker, to: action.kicker });
    case 'add tag':
      if (tags.includes(action.tag)) return skip(`It has the tag “${action.tag}” already.`);
      return change({ type: 'article.tagsSet', articleId, was: tags, to: [...tags, action.tag] });
    case 'remove tag':
      if (!tags.includes(action.tag)) return skip(`It does not have the tag “${action.tag}”.`);
      return change({ type: 'article.tagsSet', articleId, was: tags, to: tags.filter((tag) => tag !== action.tag) });
    case 'add region':
      if (regions.includes(action.region)) return skip(`It has the region “${action.region}” already.`);
      return change({ type: 'article.regionsSet', articleId, was: regions, to: [...regions, action.region] });
    case 'remove region':
      if (!regions.includes(action.region)) return skip(`It does not have the region “${action.region}”.`);
      return change({
        type: 'article.regionsSet',
        articleId,
        was: regions,
        to: regions.filter((region) => region !== action.region),
      });
    default:
      return assertNever(action);
  }
}

function stateStep(article: Article, to: ArticleState, desk: DeskFacts): BulkStep {
  const { id: articleId, state } = article;
  if (state === to) return skip(`It is ${state} already.`);
  if (!stateSteps(state).some((step) => step.to === to)) return skip(`From ${state} no step leads to ${to}.`);
  const need = needsOf(article, to, desk).find(({ level }) => level === 'must');
  if (need) return skip(need.message);
  return change({ type: 'article.stateSet', articleId, was: state, to });
}

const change = (one: Change): BulkStep => ({ is: 'change', change: one });
const skip = (why: string): BulkStep => ({ is: 'skip', why });
