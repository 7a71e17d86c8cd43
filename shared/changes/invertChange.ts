import { assertNever } from '../assertNever';
import { documentOf } from '../model/body';
import type { State } from '../model/state';
import { applyChange } from './applyChange';
import { setsField } from './articleFields';
import { applySteps, invertSteps } from './bodySteps';
import type { Change } from './change';
import { fingerprintOf } from './fingerprint';

/** The change that takes `change` back. `state` is the one before it; throws RangeError when it does not apply there. */
export function invertChange(state: State, change: Change): Change {
  if (setsField(change)) return { ...change, was: change.to, to: change.was } as Change;
  switch (change.type) {
    case 'article.created':
      return { type: 'article.removed', article: change.article };
    case 'article.removed':
      return { type: 'article.created', article: change.article };
    case 'article.bodyEdited': {
      const article = state.articles[change.articleId];
      if (!article) throw new RangeError('The article is not in the state');
      const before = documentOf(article.body);
      const after = applySteps(before, change.steps);
      if (!after) throw new RangeError('The steps do not fit the body');
      return { ...change, was: fingerprintOf(after), steps: invertSteps(before, change.steps) };
    }
    case 'article.versionNamed':
      return { ...change, name: '' };
    // They change nothing by themselves: what is taken back is what came with them.
    case 'article.versionRestored':
    case 'article.fileMerged':
      return change;
    case 'list.created':
      return { type: 'list.removed', list: change.list };
    case 'list.removed':
      return { type: 'list.created', list: change.list };
    case 'list.cardAdded':
      return { ...change, type: 'list.cardRemoved' };
    case 'list.cardRemoved':
      return { ...change, type: 'list.cardAdded' };
    case 'list.cardMoved':
      return { ...change, from: change.to, to: change.from };
    case 'list.cardReworded':
      return { ...change, was: change.to, to: change.was };
    case 'source.added':
      return { type: 'source.removed', source: change.source };
    case 'source.removed':
      return { type: 'source.added', source: change.source };
    case 'photo.added':
      return { type: 'photo.removed', photo: change.photo };
    case 'photo.removed':
      return { type: 'photo.added', photo: change.photo };
    case 'source.detailsSet':
    case 'photo.fieldsSet':
      return { ...change, was: change.to, to: change.was } as Change;
    default:
      return assertNever(change);
  }
}

/** The changes that take back several, last first. `state` is the one before the first of them. */
export function invertChanges(state: State, changes: readonly Change[]): Change[] {
  const inverted: Change[] = [];
  let current = state;
  for (const change of changes) {
    inverted.unshift(invertChange(current, change));
    const after = applyChange(current, change);
    if (!after.ok) throw new RangeError(after.message);
    current = after.value;
  }
  return inverted;
}
