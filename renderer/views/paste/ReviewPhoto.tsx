import { Image } from 'lucide-react';
import type { PageDraft } from '../../../shared/import/pageDraft';
import { Field } from '../../components/Field';
import { FieldDoubts } from './FieldDoubts';

export interface ReviewPhotoProps {
  readonly draft: PageDraft;
  readonly onChange: (part: Partial<PageDraft>) => void;
}

/** What the page says of its photo. The photo itself does not come with a pasted page: its place is kept. */
export function ReviewPhoto({ draft, onChange }: ReviewPhotoProps) {
  const photo = draft.leadPhoto ?? { photoId: null, caption: '', credit: '', altText: '' };
  const set = (part: Partial<typeof photo>): void => {
    const next = { ...photo, ...part };
    onChange({ leadPhoto: next.caption + next.credit + next.altText === '' ? null : next });
  };
  return (
    <section className="review-part review-photo" aria-label="Photo" data-field="leadPhoto">
      <div className="review-photo-place">
        <Image size={20} strokeWidth={1.25} aria-hidden />
        {draft.leadPhoto ? 'Photo wanted' : 'No photo'}
      </div>
      <div className="review-photo-words">
        <Field label="Caption" isMultiline value={photo.caption} onChange={(caption) => set({ caption })} />
        <Field label="Credit" isMultiline value={photo.credit} onChange={(credit) => set({ credit })} />
        <FieldDoubts doubts={draft.doubts} field="leadPhoto" />
      </div>
    </section>
  );
}
