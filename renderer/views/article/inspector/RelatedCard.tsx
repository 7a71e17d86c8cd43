import { hashOf } from '../../../app/route';
import type { RelatedRow, Standing } from './relatedRow';
import './RelatedCard.css';

/** Why readers would find nothing behind a card, and what to do. */
const deadReasons: Partial<Record<Standing, string>> = {
  'words only': 'Words alone: no article of the archive is behind it. Put one in its place, or leave it as text.',
  gone: 'Its article is not in this workspace any more. Remove it.',
  withdrawn: 'Its article is withdrawn. Remove it, or put another in its place.',
};

/** A card as it stands under the article, and why it is dead when it is. */
export function RelatedCard({ row }: { readonly row: RelatedRow }) {
  const reason = deadReasons[row.standing];
  return (
    <div className="related-card">
      {row.kicker && <span className="kicker">{row.kicker}</span>}
      {row.articleId === null || row.standing === 'gone' ? (
        <span className="headline related-title">{row.title}</span>
      ) : (
        <a href={hashOf({ screen: 'article', articleId: row.articleId })} className="headline related-title">
          {row.title}
        </a>
      )}
      {reason && <p className={row.standing === 'words only' ? 'related-words-only' : 'related-dead'}>{reason}</p>}
    </div>
  );
}
