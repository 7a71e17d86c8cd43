import { CircleAlert, Ellipsis, GripVertical, TriangleAlert } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CardRow } from '../../../shared/lists/cardRows';
import type { CardFinding } from '../../../shared/lists/finding';
import { StateDot } from '../../components/StateDot';
import { Tooltip } from '../../components/Tooltip';
import { When } from '../../components/When';
import { useDesk } from '../../state/DeskContext';
import { useBoard } from './BoardContext';
import { draggedCard } from './dragData';
import './Card.css';

/** What stands on a card: where it is, what it shows, and what is to be said of it. */
export function CardFace({ row }: { readonly row: CardRow }) {
  const { openCardMenu, startTouchDrag } = useBoard();
  const { bridge } = useDesk();
  const menuButton = useRef<HTMLButtonElement>(null);
  const detailsId = useId();
  const details = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A row takes a name but no description, and what is to be said of a card must be heard with it.
    details.current?.closest('[role="row"]')?.setAttribute('aria-describedby', detailsId);
  }, [detailsId]);
  const { shown, title, article, position, findings } = row;
  return (
    <>
      <div
        className="card-side"
        onPointerDown={(event) => startTouchDrag({ is: 'card', card: draggedCard(row) }, event)}
      >
        <span className="card-number">{position}</span>
        <Button slot="drag" aria-label={`Drag ${title}`} className="card-button card-grip">
          <GripVertical size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      </div>
      <div className="card-text">
        {article?.photoId && (
          <img className="card-photo" src={bridge.photoUrl(article.photoId)} alt="" loading="lazy" decoding="async" />
        )}
        {shown.kicker && <p className="kicker">{shown.kicker}</p>}
        <p className="headline card-title">{title}</p>
        <div id={detailsId} ref={details}>
          <p className="card-meta">
            {article && <StateDot state={article.state} />}
            {article && <When at={article.updatedAt} />}
            {article && <OwnWords row={row} />}
          </p>
          {findings.length > 0 && (
            <ul className="card-findings">
              {findings.map((finding) => (
                <Finding key={finding.message} finding={finding} />
              ))}
            </ul>
          )}
        </div>
      </div>
      <Tooltip text="Card menu" keys="Enter">
        <Button
          ref={menuButton}
          aria-label={`Menu of ${title}`}
          aria-haspopup="menu"
          className="card-button card-menu"
          onPress={() => menuButton.current && openCardMenu(row, menuButton.current)}
        >
          <Ellipsis size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      </Tooltip>
    </>
  );
}

function OwnWords({ row: { card } }: { readonly row: CardRow }) {
  const own = [card.kicker !== null && 'kicker', card.title !== null && 'title', card.teaser !== null && 'teaser'];
  const words = own.filter((word) => word !== false);
  return words.length === 0 ? null : <span>own {words.join(', ')}</span>;
}

function Finding({ finding: { level, message } }: { readonly finding: CardFinding }) {
  const Icon = level === 'must' ? CircleAlert : TriangleAlert;
  return (
    <li className={`card-finding card-finding-${level}`}>
      <Icon size={14} strokeWidth={1.5} role="img" aria-label={level === 'must' ? 'Must be mended' : 'Look at it'} />
      {message}
    </li>
  );
}
