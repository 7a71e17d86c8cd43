import { FileText, SearchX } from 'lucide-react';
import type { ArticleState } from '../../../shared/model/article';
import { go } from '../../app/route';
import { useCommandRegistry } from '../../commands/CommandsContext';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import type { ArticleFilter } from './articleFilter';

const nothing: Readonly<Record<ArticleState | 'any', { readonly title: string; readonly text: string }>> = {
  any: { title: 'No articles yet', text: 'Write the first one, or paste a page that is on the site already.' },
  draft: { title: 'No drafts', text: 'Begin an article, or paste a page from the site.' },
  'in review': {
    title: 'Nothing waits for review',
    text: 'A draft comes here when its writer sets its state to “in review”.',
  },
  ready: { title: 'Nothing is ready to go out', text: 'An article comes here when its review is done.' },
  published: { title: 'Nothing is published yet', text: 'An article comes here when it has gone out to the website.' },
  corrected: {
    title: 'Nothing was corrected',
    text: 'A published article comes here when it had to be mended after it went out.',
  },
  withdrawn: { title: 'Nothing was withdrawn', text: 'An article comes here when it is taken off the website.' },
};

export interface NoArticlesProps extends ArticleFilter {
  readonly onClearQuery?: (() => void) | undefined;
}

/** What to do when a list has no articles. */
export function NoArticles({ state, query, onClearQuery }: NoArticlesProps) {
  const registry = useCommandRegistry();
  if (query.trim() !== '') {
    return (
      <EmptyState
        icon={SearchX}
        title={`No article has “${query.trim()}”`}
        actions={
          <>
            {onClearQuery && <Button onPress={onClearQuery}>Clear the search</Button>}
            {state && <Button onPress={() => go({ screen: 'desk', state: null })}>Search all articles</Button>}
          </>
        }
      >
        {state ? `Only articles that are ${state} were searched.` : 'Try fewer words, or the beginning of a word.'}
      </EmptyState>
    );
  }
  const { title, text } = nothing[state ?? 'any'];
  const begins = state === null || state === 'draft';
  return (
    <EmptyState
      icon={FileText}
      title={title}
      actions={
        begins && (
          <>
            <Button onPress={() => registry.run('page.paste')}>Paste a page</Button>
            <Button look="primary" onPress={() => registry.run('article.new')}>
              New article
            </Button>
          </>
        )
      }
    >
      {text}
    </EmptyState>
  );
}
