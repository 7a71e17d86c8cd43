import { assertNever } from '../../../shared/assertNever';
import type { Paste } from '../../app/usePaste';
import { EmptyPaste } from './EmptyPaste';
import { Review } from './Review';
import './PasteScreen.css';

/** From a page of the site, as text or HTML, to an article: paste it, look at what was read, accept it. */
export function PasteScreen({ paste }: { readonly paste: Paste }) {
  return (
    <main aria-label="Paste a page" className="paste">
      <h1 className="visually-hidden">Paste a page</h1>
      {screenOf(paste)}
    </main>
  );
}

function screenOf({ review, setReview, read }: Paste) {
  switch (review.is) {
    case 'waiting':
    case 'unread':
      return (
        <EmptyPaste
          typed={review.typed}
          why={review.is === 'unread' ? review.why : undefined}
          onType={(typed) => setReview({ is: 'waiting', typed })}
          onRead={read}
        />
      );
    case 'reading':
      return (
        <p role="status" className="paste-reading">
          Reading the page…
        </p>
      );
    case 'reviewing':
      return <Review review={review} onReview={setReview} />;
    default:
      return assertNever(review);
  }
}
