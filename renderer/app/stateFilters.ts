import type { ArticleState } from '../../shared/model/article';

/** What the articles of each state are called where there are many of them. */
export const stateFilters: readonly { readonly state: ArticleState; readonly name: string }[] = [
  { state: 'draft', name: 'Drafts' },
  { state: 'in review', name: 'In review' },
  { state: 'ready', name: 'Ready' },
  { state: 'published', name: 'Published' },
  { state: 'corrected', name: 'Corrected' },
  { state: 'withdrawn', name: 'Withdrawn' },
];
