import { createContext, use, useSyncExternalStore } from 'react';
import type { Adding, PhotoAdder } from './photoAdder';

export const AddingContext = createContext<PhotoAdder | null>(null);

/** What adds photos, wherever they were dropped. */
export function usePhotoAdder(): PhotoAdder {
  const adder = use(AddingContext);
  if (!adder) throw new Error('This view must stand inside an AddingContext');
  return adder;
}

/** How far the adding of photos is. */
export function useAdding(): Adding {
  const adder = usePhotoAdder();
  return useSyncExternalStore(adder.subscribe, () => adder.adding);
}
