import type { ArticleState } from '../../shared/model/article';
import { sentence } from './sentence';
import './StateDot.css';

/** An article's state: a dot of its colour, and the word, for the colour alone says nothing. */
export function StateDot({ state }: { readonly state: ArticleState }) {
  return (
    <span className="state">
      <span className={`state-dot state-${state.replaceAll(' ', '-')}`} aria-hidden />
      {sentence(state)}
    </span>
  );
}
