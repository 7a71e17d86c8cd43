import { useSyncExternalStore } from 'react';
import { Notice } from '../components/Notice';
import { useNotices } from '../state/NoticesContext';
import './NoticeStack.css';

/** What was said and what went wrong, above the foot of the window. */
export function NoticeStack() {
  const notices = useNotices();
  const shown = useSyncExternalStore(notices.subscribe, () => notices.shown);
  return (
    <section className="notice-stack" aria-label="Notices">
      {/* The region is there before what it says, or screen readers would not notice it. */}
      <div role="log" aria-live="polite" className="notice-stack-said">
        {shown.map((notice) => (
          <Notice
            key={notice.number}
            level={notice.is === 'warned' ? 'must' : 'plain'}
            className="notice-lifted"
            onDismiss={() => notices.dismiss(notice.number)}
          >
            {notice.text}
          </Notice>
        ))}
      </div>
    </section>
  );
}
