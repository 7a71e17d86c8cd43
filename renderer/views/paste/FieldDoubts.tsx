import { TriangleAlert } from 'lucide-react';
import type { Doubt, DoubtField } from '../../../shared/import/pageDraft';
import './FieldDoubts.css';

/** The doubts about one field, beside it. */
export function FieldDoubts({ doubts, field }: { readonly doubts: readonly Doubt[]; readonly field: DoubtField }) {
  return doubts
    .filter((doubt) => doubt.field === field)
    .map(({ message }) => (
      <span key={message} className="field-doubt">
        <TriangleAlert size={14} strokeWidth={1.75} aria-hidden />
        {message}
      </span>
    ));
}
