import { createContext, type ReactNode, use } from 'react';
import { type History, useHistory } from './useHistory';

const HistoryContext = createContext<History | null>(null);

/** Follows the article's history for those who show it, and has nobody else drawn again when it grows. */
export function HistoryProvider({ children }: { readonly children: ReactNode }) {
  return <HistoryContext value={useHistory()}>{children}</HistoryContext>;
}

/** The article's history; null until it is known. */
export function useKnownHistory(): History | null {
  return use(HistoryContext);
}
