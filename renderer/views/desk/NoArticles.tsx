import { FileText, SearchX } from 'lucide-react';
import { sameValue } from '../../../shared/changes/sameValue';
import type { ArticleState } from '../../../shared/model/article';
import { type ArticleQuery, everyArticle } from '../../../shared/model/articleQuery';
import { go } from '../../app/route';
import { useCommandRegistry } from '../../commands/CommandsContext';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { stateOf } from './deskSearch';

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

export interface NoArticlesProps {
  readonly search: ArticleQuery;
  readonly onClear?: (() => void) | undefined;
}

/** What to do when a list has no articles. */
export function NoArticles({ search, onClear }: NoArticlesProps) {
  const registry = useCommandRegistry();
  const { query, filter } = search;
  const state = stateOf(search);
  const isFiltered = !sameValue({ ...filter, states: [] }, everyArticle) || filter.states.length > 1;
  if (query.trim() !== '') {
    return (
      <EmptyState
        icon={SearchX}
        title={`No article has “${query.trim()}”`}
        actions={
          <>
            {onClear && <Button onPress={onClear}>Clear the search</Button>}
            {state && <Button onPress={() => go({ screen: 'desk', state: null })}>Search all articles</Button>}
          </>
        }
      >
        {state
          ? `Only articles that are ${state} were searched.`
          : 'Try fewer words, or the beginning of a word. “Words in quotes” must stand so; -word must not be there; kicker:opinion looks only there.'}
      </EmptyState>
    );
  }
  if (isFiltered) {
    return (
      <EmptyState
        icon={SearchX}
        title="No article is like this"
        actions={onClear && <Button onPress={onClear}>Show all</Button>}
      >
        Every condition above must hold. Take one away.
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
