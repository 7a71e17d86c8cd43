import { describe, expect, it } from 'vitest';
import { addSource, addSourceNamed } from '../../../../../renderer/views/article/inspector/sourceChanges';
import { applyChanges } from '../../../../../shared/changes/applyChange';
import type { Change } from '../../../../../shared/changes/change';
import type { Article } from '../../../../../shared/model/article';
import { emptyState } from '../../../../../shared/model/state';
import { article } from '../../../../builders/article';
import { source } from '../../../../builders/newsroom';

const agencies = source({ name: 'agencies', kind: 'agency' });
const known = { [agencies.id]: agencies };

/** Names and roles of the article's sources after the changes, as the newsroom has them. */
function sourcesAfter(start: Article, changes: readonly Change[]) {
  const result = applyChanges({ ...emptyState, sources: known, articles: { [start.id]: start } }, changes);
  if (!result.ok) throw new Error(result.message);
  const { articles, sources } = result.value;
  return articles[start.id]?.sources.map(({ sourceId, role }) => [sources[sourceId]?.name, role]);
}

describe('adding a source', () => {
  it('takes a known one in its usual role', () => {
    const start = article();
    expect(sourcesAfter(start, addSource(start, agencies))).toEqual([['agencies', 'agency']]);
  });

  it('does nothing for one that is there', () => {
    const start = article({ sources: [{ sourceId: agencies.id, role: 'other media', part: 'from' }] });
    expect(addSource(start, agencies)).toEqual([]);
    expect(addSourceNamed(start, 'Agencies', known, [])).toEqual([]);
  });

  it('knows a source by its name, whatever the case of the letters', () => {
    const start = article();
    expect(sourcesAfter(start, addSourceNamed(start, 'AGENCIES', known, []))).toEqual([['agencies', 'agency']]);
  });

  it('brings a new name to the desk and the article at once, in the role that it is likely to have', () => {
    const start = article();
    const added = (name: string) => sourcesAfter(start, addSourceNamed(start, name, known, ['commonspace.eu']));
    expect(added('commonspace.eu')).toEqual([['commonspace.eu', 'own reporting']]);
    expect(added('Armenpress')).toEqual([['Armenpress', 'agency']]);
    expect(added('Ministry of Defence of Azerbaijan')).toEqual([['Ministry of Defence of Azerbaijan', 'official']]);
    expect(added('A neighbour')).toEqual([['A neighbour', 'other media']]);
  });
});
