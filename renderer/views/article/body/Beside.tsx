import { type ReactNode, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import './Beside.css';

export interface BesideProps {
  /** What is asked, for screen readers. */
  readonly label: string;
  /** Where in the window it is about, asked each time it is placed. */
  readonly place: () => DOMRect;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small dialog beside what it is about. */
export function Beside({ label, place, onClose, children }: BesideProps) {
  // The popover is placed by `place`; what it hangs on is only asked where the page scrolls.
  const page = useRef<Element>(document.body);
  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      triggerRef={page}
      getTargetRect={place}
      placement="bottom start"
      offset={8}
      className="popover beside"
      // Below the dialogs that it may open, and the notices, as the frame's layers have it.
      style={{ zIndex: 60 }}
    >
      <Dialog aria-label={label} className="beside-dialog">
        {children}
      </Dialog>
    </Popover>
  );
}
