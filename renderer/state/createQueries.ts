import { QueryClient } from '@tanstack/react-query';

/** Answers of the core hold until documents change; nothing here waits for a network, so nothing pauses without one. */
export function createQueries(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: {
      queries: { ...always, staleTime: Number.POSITIVE_INFINITY, gcTime: 60_000, refetchOnWindowFocus: false },
      mutations: always,
    },
  });
}
