import { describe, expect, it } from 'vitest';
import { relatedRow } from '../../../../../renderer/views/article/inspector/relatedRow';
import type { ArticleSummary } from '../../../../../shared/contract/answers';
import type { Card } from '../../../../../shared/model/card';
import { cardIdSchema } from '../../../../../shared/model/ids';
import { article } from '../../../../builders/article';

const summary = (given: Partial<ArticleSummary> = {}): ArticleSummary => ({
  ...article(),
  teaser: '',
  photoId: null,
  openChecks: 0,
  embargo: null,
  ...given,
});
const card = (given: Partial<Card> = {}): Card => ({
  id: cardIdSchema.parse('one'),
  articleId: summary().id,
  kicker: null,
  title: null,
  teaser: null,
  ...given,
});

describe('relatedRow', () => {
  it('shows the article’s own words where the card has none', () => {
    expect(relatedRow(card({ kicker: 'Opinion' }), [summary({ headline: 'Gori' })])).toMatchObject({
      kicker: 'Opinion',
      title: 'Gori',
      standing: 'alive',
    });
  });

  it('does not call a card dead before its article was looked for', () => {
    expect(relatedRow(card(), undefined)).toMatchObject({ title: '…', standing: 'not known yet' });
  });

  it('knows the dead: gone, withdrawn, and words with no article behind them', () => {
    expect(relatedRow(card({ title: 'Was here' }), []).standing).toBe('gone');
    expect(relatedRow(card(), [summary({ state: 'withdrawn' })]).standing).toBe('withdrawn');
    expect(relatedRow(card({ articleId: null, title: 'From a page' }), [])).toMatchObject({
      title: 'From a page',
      standing: 'words only',
    });
  });
});
