import { type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';
import { SlotsContext } from './SlotsContext';

/** Puts a screen's short note at the foot, beside the save status: "History: 214 changes". */
export function ScreenNote({ children }: { readonly children: ReactNode }) {
  const { note } = use(SlotsContext);
  return note && createPortal(children, note);
}
