import { useDeferredValue, useState } from 'react';
import { everyArticle } from '../../../../shared/model/articleQuery';
import { type ArticleId, articleIdSchema } from '../../../../shared/model/ids';
import { titleOr } from '../../../components/titleOr';
import { useCall } from '../../../state/useCall';
import { SuggestField } from './SuggestField';

/** The most articles found at once. */
const most = 12;

export interface AddRelatedProps {
  /** Articles that are not offered: this one, and those that are there. */
  readonly not: readonly ArticleId[];
  readonly onAdd: (articleId: ArticleId) => void;
}

/** Finds an article in the archive to put under this one. */
export function AddRelated({ not, onAdd }: AddRelatedProps) {
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const found = useCall(
    'articles.list',
    { query, filter: everyArticle, order: 'last changed', offset: 0, limit: most + not.length },
    query !== '',
  );
  const suggestions = (found.data?.rows ?? [])
    .filter(({ id, state }) => !not.includes(id) && state !== 'withdrawn')
    .slice(0, most)
    .map(({ id, headline, state }) => ({ id, label: titleOr(headline), note: state }));
  return (
    <SuggestField
      label="Find an article to add"
      placeholder="Words from its headline or text"
      suggest={() => (query === '' ? [] : suggestions)}
      onTyped={setTyped}
      onPick={(id) => onAdd(articleIdSchema.parse(id))}
    />
  );
}
