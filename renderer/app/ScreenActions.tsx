import { type ReactNode, use, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { classes } from '../components/classes';
import { SlotsContext } from './SlotsContext';

/**
 * Milliseconds in which new buttons do not answer the pointer: the second press of a double press on the button that led
 * here is not meant for the one that has come to stand in its place.
 */
const doublePress = 500;

/** Puts a screen's own buttons at the top right of the window, the one it is for last. */
export function ScreenActions({ children }: { readonly children: ReactNode }) {
  const { actions } = use(SlotsContext);
  const [isNew, setIsNew] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setIsNew(false), doublePress);
    return () => clearTimeout(timer);
  }, []);
  const buttons = <div className={classes('screen-actions', isNew && 'screen-actions-new')}>{children}</div>;
  return actions && createPortal(buttons, actions);
}
