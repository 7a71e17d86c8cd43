import { CircleCheck, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Doubt, DoubtField } from '../../../shared/import/pageDraft';
import { counted } from '../../../shared/import/quoted';
import './Doubts.css';

const fieldNames: Readonly<Record<DoubtField, string>> = {
  page: 'Page',
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  language: 'Language',
  body: 'Text',
  sources: 'Sources',
  leadPhoto: 'Photo',
  lists: 'Lists',
};

/** Every doubt at once; each leads to what it is about. */
export function Doubts({ doubts }: { readonly doubts: readonly Doubt[] }) {
  if (doubts.length === 0) {
    return (
      <p className="no-doubts">
        <CircleCheck size={16} strokeWidth={1.5} aria-hidden /> No doubts. Compare it with the page all the same.
      </p>
    );
  }
  return (
    <div className="doubts">
      <p className="doubts-count">
        <TriangleAlert size={16} strokeWidth={1.5} aria-hidden /> {counted(doubts.length, 'doubt')}
      </p>
      <ul aria-label="Doubts">
        {doubts.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <Button className="doubt" onPress={() => lookAt(field)}>
              <span className="doubt-field">{fieldNames[field]}</span>
              <span>{message}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Brings the place that a doubt is about into sight and, where one can write there, the cursor into it. */
function lookAt(field: DoubtField): void {
  const place = document.querySelector<HTMLElement>(`[data-field="${field}"]`);
  place?.scrollIntoView({ block: 'center' });
  (place?.querySelector<HTMLElement>('input, textarea, button') ?? place)?.focus();
}
