import { createContext, use } from 'react';
import type { Notices } from './notices';

export const NoticesContext = createContext<Notices | null>(null);

/** Where a view says what it did (`say`) and what went wrong (`warn`). */
export function useNotices(): Notices {
  const notices = use(NoticesContext);
  if (!notices) throw new Error('This view must stand inside a NoticesContext');
  return notices;
}
