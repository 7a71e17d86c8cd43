import { FileText } from 'lucide-react';
import type { PhotoUse } from '../../../../shared/contract/photos';
import { hashOf } from '../../../app/route';
import { EmptyState } from '../../../components/EmptyState';
import { Notice } from '../../../components/Notice';
import { StateDot } from '../../../components/StateDot';
import { titleOr } from '../../../components/titleOr';
import { useCall } from '../../../state/useCall';
import { usePhoto } from './PhotoContext';

/** The articles that show the photo, each a press away. */
export function UsesTab() {
  const { photo } = usePhoto();
  const uses = useCall('photos.uses', { photoId: photo.id });
  if (uses.error) return <Notice level="must">{uses.error.message}</Notice>;
  if (!uses.data) return null;
  if (uses.data.length === 0) {
    return (
      <EmptyState icon={FileText} title="No article shows it">
        Where it is used, its caption, credit and alt text are those of its record, unless the article has words of its
        own.
      </EmptyState>
    );
  }
  return (
    <ul className="photo-uses" aria-label="Where it is used">
      {uses.data.map((use) => (
        <li key={use.article.id}>
          <a href={hashOf({ screen: 'article', articleId: use.article.id })} className="photo-use">
            <span className="headline photo-use-title">{titleOr(use.article.headline)}</span>
            <span className="photo-use-about">
              <StateDot state={use.article.state} />
              <span>{sayUse(use)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** "lead photo, and once in the text" */
function sayUse({ isLead, inBody }: PhotoUse): string {
  const times = inBody === 1 ? 'once in the text' : `${inBody} times in the text`;
  if (!isLead) return times;
  return inBody === 0 ? 'lead photo' : `lead photo, and ${times}`;
}
