import type { PageDraft } from '../../../shared/import/pageDraft';
import { BodyCopy } from '../../components/BodyCopy';
import type { PageReview } from '../../state/pageReview';
import { DoubleNotice } from './DoubleNotice';
import { Doubts } from './Doubts';
import { FieldDoubts } from './FieldDoubts';
import type { Reviewing } from './Review';
import { ReviewField } from './ReviewField';
import { ReviewLists } from './ReviewLists';
import { ReviewPhoto } from './ReviewPhoto';
import { ReviewSources } from './ReviewSources';
import type { Planned } from './useAccepting';
import './WhatWasRead.css';

export interface WhatWasReadProps {
  readonly review: Reviewing;
  readonly planned: Planned;
  readonly onReview: (review: PageReview) => void;
}

/** The most paragraphs that are shown of a very long body. */
const mostShown = 300;

/** The article and the cards as they were read, to be mended before they are accepted. */
export function WhatWasRead({ review, planned, onReview }: WhatWasReadProps) {
  const { draft } = review;
  const set = (part: Partial<PageDraft>): void => onReview({ ...review, draft: { ...draft, ...part } });
  const field = { draft, onChange: set };
  return (
    <section className="what-was-read" aria-label="What was read">
      <h2 className="review-title">What was read</h2>
      <Doubts doubts={draft.doubts} />
      {planned.double && <DoubleNotice article={planned.double} />}
      <div className="review-head">
        <ReviewField label="Kicker" name="kicker" {...field} />
        <ReviewField label="Headline" name="headline" isCopy className="review-headline" {...field} />
        <ReviewField label="Standfirst" name="standfirst" isCopy {...field} />
        <div className="review-pair">
          <ReviewField label="Byline" name="byline" {...field} />
          <ReviewField label="Dateline" name="dateline" {...field} />
        </div>
      </div>
      <section className="review-part" data-field="body" aria-label="Text" tabIndex={-1}>
        <FieldDoubts doubts={draft.doubts} field="body" />
        <BodyCopy body={draft.body} most={mostShown} className="review-copy" />
      </section>
      <section className="review-part" aria-label="Sources">
        <ReviewField label="Source line" name="sourceLine" {...field} />
        <ReviewSources draft={draft} onChange={set} />
      </section>
      <ReviewPhoto draft={draft} onChange={set} />
      <ReviewLists
        draft={draft}
        planned={planned}
        without={review.without}
        onWithout={(without) => onReview({ ...review, without })}
      />
    </section>
  );
}
