import { GripVertical, Plus } from 'lucide-react';
import { memo, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridListItem } from 'react-aria-components/GridList';
import type { ArticleSummary } from '../../../shared/contract/answers';
import { StateDot } from '../../components/StateDot';
import { Tooltip } from '../../components/Tooltip';
import { titleOr } from '../../components/titleOr';
import { When } from '../../components/When';
import { useBoard } from './BoardContext';
import { draggedArticle } from './dragData';

interface ArchiveRowProps {
  readonly article: ArticleSummary;
  /** The titles of the lists it stands on. */
  readonly lists: readonly string[] | undefined;
}

/** An article of the archive, ready to be put on a list. */
export const ArchiveRow = memo(function ArchiveRow({ article, lists }: ArchiveRowProps) {
  const { openAddMenu, startTouchDrag } = useBoard();
  const addButton = useRef<HTMLButtonElement>(null);
  const headline = titleOr(article.headline);
  return (
    <GridListItem id={article.id} value={article} textValue={headline} className="archive-row">
      <div className="archive-row-text">
        {article.kicker && <p className="kicker">{article.kicker}</p>}
        <p className="headline archive-row-headline">{headline}</p>
        <p className="card-meta">
          <StateDot state={article.state} />
          <When at={article.updatedAt} />
          {lists && <span>on {new Intl.ListFormat('en-GB').format(lists)}</span>}
        </p>
      </div>
      <div className="archive-row-buttons">
        <span
          className="archive-row-handle"
          onPointerDown={(event) => startTouchDrag({ is: 'article', article: draggedArticle(article) }, event)}
        >
          <Button slot="drag" aria-label={`Drag ${headline}`} className="card-button card-grip">
            <GripVertical size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        </span>
        <Tooltip text="Add to…" keys="Enter">
          <Button
            ref={addButton}
            aria-label={`Add ${headline} to…`}
            aria-haspopup="menu"
            className="card-button"
            onPress={() => addButton.current && openAddMenu(article, addButton.current)}
          >
            <Plus size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        </Tooltip>
      </div>
    </GridListItem>
  );
});
