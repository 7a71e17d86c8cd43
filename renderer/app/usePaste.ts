import { useCallback, useEffect, useState } from 'react';
import type { PastedPage } from '../../shared/import/pageDraft';
import { useDesk } from '../state/DeskContext';
import { useNotices } from '../state/NoticesContext';
import { noPage, type PageReview } from '../state/pageReview';
import { useSettings } from '../state/useSettings';
import { go } from './route';

/** The page that is being reviewed. It is kept while the editor looks at other screens. */
export interface Paste {
  readonly review: PageReview;
  readonly setReview: (review: PageReview) => void;
  readonly read: (page: PastedPage) => void;
  /** Shows the paste screen, with what lies on the clipboard where the window may look there. */
  readonly begin: () => Promise<void>;
}

export function usePaste(): Paste {
  const { host, store } = useDesk();
  const { ownNames, language, taxonomy } = useSettings();
  const notices = useNotices();
  const [review, setReview] = useState<PageReview>(noPage);
  const read = useCallback((page: PastedPage) => setReview({ is: 'reading', page }), []);

  useEffect(() => {
    if (review.is !== 'reading') return;
    const { page } = review;
    // A very long page takes a moment: first the window says that it is being read.
    let isWanted = true;
    const timer = setTimeout(async () => {
      const { readPage } = await import('../../shared/import/readPage');
      if (!isWanted) return;
      const sources = Object.values(store.state.newsroom.sources);
      const draft = readPage(page, { ownNames, language, kickers: taxonomy.kickers, sources });
      setReview(
        draft.ok
          ? { is: 'reviewing', page, read: draft.value, draft: draft.value, without: [] }
          : { is: 'unread', typed: page.text || (page.html ?? ''), why: draft.message },
      );
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [review, ownNames, language, taxonomy, store]);

  const begin = useCallback(async () => {
    go({ screen: 'paste' });
    // What is under review is not replaced: it may have been worked on.
    if (review.is === 'reviewing') {
      return notices.say('A page is under review here. Accept or discard it, then paste the next one.');
    }
    // Nor is what was typed by hand.
    if (review.is !== 'reading' && review.typed.trim() !== '') return;
    const clipboard = await host.readClipboard();
    if (clipboard && clipboard.text.trim() + clipboard.html.trim() !== '') read(clipboard);
  }, [host, notices, review, read]);

  return { review, setReview, read, begin };
}
