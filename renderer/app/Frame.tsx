import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '../components/Button';
import { focusScreen } from './focusScreen';
import { type Slots, SlotsContext } from './SlotsContext';
import './Frame.css';

export interface FrameProps {
  /** Beside the name at the top left: the workspace, and whether it is read-only. */
  readonly title?: ReactNode;
  /** The middle of the top bar. */
  readonly find?: ReactNode;
  readonly rail: ReactNode;
  /** A line across the window, above everything, for what concerns every screen. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
  readonly footStart?: ReactNode;
  readonly footEnd?: ReactNode;
}

/** The window: top bar, rail, screen, foot. It is drawn before the core has answered, and stays where it is. */
export function Frame({ title, find, rail, banner, children, footStart, footEnd }: FrameProps) {
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const [note, setNote] = useState<HTMLElement | null>(null);
  const slots = useMemo<Slots>(() => ({ actions, note }), [actions, note]);
  return (
    <div className="frame">
      <Button className="frame-skip" onPress={focusScreen}>
        Skip to the screen
      </Button>
      <header className="frame-bar">
        <div className="frame-name">
          <span className="frame-galley">Galley</span>
          {title}
        </div>
        <div className="frame-find">{find}</div>
        <div className="frame-actions" ref={setActions} />
      </header>
      {banner && <div className="frame-banner">{banner}</div>}
      <div className="frame-rail">{rail}</div>
      <SlotsContext value={slots}>
        <div className="frame-screen">{children}</div>
      </SlotsContext>
      <footer className="frame-foot">
        {footStart}
        <span className="frame-note" ref={setNote} />
        <span className="frame-foot-end">{footEnd}</span>
      </footer>
    </div>
  );
}
