import { FileQuestion } from 'lucide-react';
import type { ArticleId } from '../../../shared/model/ids';
import { go } from '../../app/route';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { ArticleDesk } from './ArticleDesk';
import { ArticleSkeleton } from './ArticleSkeleton';
import { HistoryDeskProvider } from './history/HistoryDesk';
import { OutsideEditBanner } from './history/merge/OutsideEditBanner';
import { OutsideEditProvider } from './history/merge/OutsideEditContext';
import { OpenArticle, OpenTrail } from './OpenArticle';
import { useOpenArticle } from './useOpenArticle';
import './ArticleScreen.css';

/** One article: its sheet, what is known of it, and its neighbours. */
export function ArticleScreen({ articleId }: { readonly articleId: ArticleId }) {
  const opening = useOpenArticle(articleId);
  const toDesk = <Button onPress={() => go({ screen: 'desk', state: null })}>All articles</Button>;
  return (
    <main aria-label="Article" className="article-screen">
      {opening.is === 'loading' && <ArticleSkeleton />}
      {opening.is === 'missing' && (
        <EmptyState icon={FileQuestion} title="This article is not here" actions={toDesk}>
          {opening.why}
        </EmptyState>
      )}
      {opening.is === 'failed' && (
        <EmptyState
          icon={FileQuestion}
          title="This article could not be opened"
          actions={
            <>
              {toDesk}
              <Button look="primary" onPress={opening.tryAgain}>
                Try again
              </Button>
            </>
          }
        >
          {opening.why}
        </EmptyState>
      )}
      {opening.is === 'open' && (
        <OpenArticle value={opening.article}>
          <HistoryDeskProvider>
            <OutsideEditProvider>
              <OutsideEditBanner />
              <OpenTrail value={opening.trail}>
                <ArticleDesk />
              </OpenTrail>
            </OutsideEditProvider>
          </HistoryDeskProvider>
        </OpenArticle>
      )}
    </main>
  );
}
