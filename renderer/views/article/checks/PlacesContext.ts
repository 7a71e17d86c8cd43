import { createContext, use } from 'react';
import type { FindingPlace } from '../../../../shared/checks/finding';

/** Shows a place of the open article and puts the cursor there. */
export type LeadTo = (place: FindingPlace) => void;

export const PlacesContext = createContext<LeadTo | null>(null);

export function useLeadTo(): LeadTo {
  const leadTo = use(PlacesContext);
  if (!leadTo) throw new Error('This view must stand inside a PlacesContext');
  return leadTo;
}
