import { memo, type Ref } from 'react';
import type { ArticleSummary } from '../../../shared/contract/answers';
import { teaserOf } from '../../../shared/model/teaser';
import { classes } from '../../components/classes';
import { StateDot } from '../../components/StateDot';
import { titleOr } from '../../components/titleOr';
import { When } from '../../components/When';
import { useStore } from '../../state/DeskContext';

export interface ArticleRowProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly id: string;
  readonly index: number;
  readonly total: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  /** Undefined while it is on the way. */
  readonly article: ArticleSummary | undefined;
  readonly isCompact: boolean;
  readonly isSelected: boolean;
  readonly isCursor: boolean;
}

/**
 * One article in a list: kicker, headline, a line of its teaser, where it stands and since when. Drawn anew only when it
 * is another: scrolling moves a hundred of them past.
 */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { ref, id, index, total, top, article, isCompact, isSelected, isCursor } = props;
  // An article that is open here is shown as it is being written.
  const written = useStore(({ newsroom }) => (article ? newsroom.articles[article.id] : undefined));
  const shown = article && written ? { ...article, ...written, teaser: teaserOf(written) } : article;
  return (
    <div
      ref={ref}
      id={id}
      data-index={index}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={index + 1}
      className={classes('article-row', isSelected && 'article-row-selected', isCursor && 'article-row-cursor')}
      style={{ transform: `translateY(${top}px)` }}
    >
      {shown && shown.kicker !== '' && <div className="kicker">{shown.kicker}</div>}
      <div className="headline article-row-headline">{shown ? titleOr(shown.headline) : ' '}</div>
      {!isCompact && shown?.teaser && <div className="article-row-teaser">{shown.teaser}</div>}
      <div className="article-row-meta">
        {shown && (
          <>
            <StateDot state={shown.state} />
            <When at={shown.updatedAt} />
          </>
        )}
      </div>
    </div>
  );
});
