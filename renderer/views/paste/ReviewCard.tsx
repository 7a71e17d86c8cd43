import { FileText, Link2 } from 'lucide-react';
import type { PageCard } from '../../../shared/import/pageDraft';
import type { ArticleId } from '../../../shared/model/ids';
import { classes } from '../../components/classes';

export interface ReviewCardProps {
  readonly card: PageCard;
  /** The article in the workspace that the card is about. */
  readonly articleId: ArticleId | null;
  /** Why it will not be added. */
  readonly skipped: string | undefined;
}

/** A card of the page, and what will become of it. */
export function ReviewCard({ card, articleId, skipped }: ReviewCardProps) {
  const Icon = articleId ? Link2 : FileText;
  return (
    <li className={classes('review-card', skipped !== undefined && 'review-card-skipped')}>
      {card.kicker !== '' && <div className="kicker">{card.kicker}</div>}
      <div className="headline review-card-title">{card.title}</div>
      {card.teaser !== '' && <p className="review-card-teaser">{card.teaser}</p>}
      <p className="review-card-note">
        <Icon size={14} strokeWidth={1.5} aria-hidden />
        {skipped ??
          (articleId
            ? 'Follows the article of this title in the archive.'
            : 'Not in the archive: the card knows only its text.')}
      </p>
    </li>
  );
}
