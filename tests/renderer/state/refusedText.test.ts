import { describe, expect, it } from 'vitest';
import { refusedText } from '../../../renderer/state/refusedText';
import type { Commit } from '../../../shared/changes/changeRecord';
import { emptyState } from '../../../shared/model/state';
import { article } from '../../builders/article';
import { card, list } from '../../builders/list';
import { headlineCommit } from './commits';

describe('what refused changes leave to copy', () => {
  it('is each article they touched, once, as it stands in the window, and each list', () => {
    const written = article({ headline: 'What was typed last', sourceLine: 'agencies' });
    const choice = list({ cards: [card({ articleId: written.id }), card({ title: 'Grain ships' })] });
    const newsroom = {
      ...emptyState,
      articles: { [written.id]: written },
      lists: { [choice.id]: choice },
    };
    const onList: Commit = {
      ...headlineCommit(written.id, '', ''),
      change: { type: 'list.cardAdded', listId: choice.id, card: card({ title: 'Grain ships' }), index: 1 },
    };
    const commits = [headlineCommit(written.id, '', 'W'), headlineCommit(written.id, 'W', 'Wh'), onList];
    const text = refusedText(commits, newsroom);
    expect(text.match(/What was typed last/g)).toHaveLength(2);
    for (const kept of ['Nobody had expected it.', 'agencies', '- What was typed last', '- Grain ships']) {
      expect(text).toContain(kept);
    }
  });
});
