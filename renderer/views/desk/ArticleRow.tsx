import { memo, type Ref } from 'react';
import type { ArticleSummary } from '../../../shared/contract/answers';
import type { FoundText } from '../../../shared/contract/search';
import { classes } from '../../components/classes';
import { StateDot } from '../../components/StateDot';
import { titleOr } from '../../components/titleOr';
import { When } from '../../components/When';
import { FoundWords } from './FoundWords';
import { useWritten } from './useWritten';

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
  /** Among several that something is to be done to; undefined while there are none. */
  readonly isPicked: boolean | undefined;
  /** Where the words that are searched for stand in it. */
  readonly found: FoundText | undefined;
}

/**
 * One article in a list: kicker, headline, a line of its teaser, where it stands and since when. Drawn anew only when it
 * is another: scrolling moves a hundred of them past.
 */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { ref, id, index, total, top, article, isCompact, isSelected, isCursor, isPicked, found } = props;
  // An article that is open here is shown as it is being written.
  const written = useWritten(article?.id, !isCompact);
  const shown = article && { ...article, ...written };
  return (
    <div
      ref={ref}
      id={id}
      data-index={index}
      role="option"
      tabIndex={-1}
      aria-selected={isPicked ?? isSelected}
      aria-setsize={total}
      aria-posinset={index + 1}
      className={classes(
        'article-row',
        isSelected && 'article-row-selected',
        isCursor && 'article-row-cursor',
        isPicked && 'article-row-picked',
      )}
      style={{ transform: `translateY(${top}px)` }}
    >
      {shown && shown.kicker !== '' && <div className="kicker">{shown.kicker}</div>}
      <div className="headline article-row-headline">
        {found && !written ? <FoundWords parts={found.headline} /> : shown ? titleOr(shown.headline) : ' '}
      </div>
      {!isCompact && found && found.snippet.length > 0 ? (
        <div className="article-row-snippet">
          <FoundWords parts={found.snippet} />
        </div>
      ) : (
        !isCompact && shown?.teaser && <div className="article-row-teaser">{shown.teaser}</div>
      )}
      <div className="article-row-meta">
        {article && shown && (
          <>
            <StateDot state={shown.state} />
            <When at={shown.updatedAt} />
            {article.embargo !== null && <span>embargo</span>}
            {article.openChecks > 0 && shown.state !== 'withdrawn' && (
              <span className="article-row-checks">{article.openChecks} missing</span>
            )}
          </>
        )}
      </div>
    </div>
  );
});
