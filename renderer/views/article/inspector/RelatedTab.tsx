import { v4 as newId } from 'uuid';
import { type ArticleId, cardIdSchema } from '../../../../shared/model/ids';
import { useDesk } from '../../../state/DeskContext';
import { useCall } from '../../../state/useCall';
import { useField, useOpened } from '../OpenArticle';
import { AddRelated } from './AddRelated';
import { moved } from './moved';
import { OrderedRows } from './OrderedRows';
import { RelatedCard } from './RelatedCard';
import { relatedRow } from './relatedRow';

/** The articles that stand under this one, in their order. */
export function RelatedTab() {
  const { workspace } = useDesk();
  const { readOnly } = workspace;
  const { id } = useOpened();
  const [related, set] = useField('article.relatedSet');
  const articleIds = [...new Set(related.flatMap(({ articleId }) => articleId ?? []))];
  const summaries = useCall('articles.summaries', { articleIds }, articleIds.length > 0);
  const rows = related.map((card) => relatedRow(card, summaries.data));

  const add = (articleId: ArticleId): void =>
    set(
      [...related, { id: cardIdSchema.parse(newId()), articleId, kicker: null, title: null, teaser: null }],
      'Add related article',
    );

  return (
    <section className="inspector-section" aria-label="Related articles">
      {rows.length === 0 && (
        <p className="inspector-none">
          {readOnly
            ? 'No related articles.'
            : 'No related articles yet. Find one in the archive to put it under this article.'}
        </p>
      )}
      <OrderedRows
        label="Related"
        isReadOnly={readOnly}
        onMove={(from, to) => set(moved(related, from, to), 'Move related article')}
        onRemove={(index) => set(related.toSpliced(index, 1), 'Remove related article')}
        rows={rows.map((row) => ({ key: row.id, name: row.title, content: <RelatedCard row={row} /> }))}
      />
      {summaries.error && <p className="related-dead">{summaries.error.message}</p>}
      {!readOnly && <AddRelated not={[id, ...articleIds]} onAdd={add} />}
    </section>
  );
}
