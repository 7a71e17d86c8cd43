import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { PaletteContent } from './PaletteContent';
import './Palette.css';

/** Everything there is to do, and every article, by name. */
export function Palette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="dialog-veil palette-veil"
    >
      <Modal className="palette">
        <Dialog aria-label="Command palette" className="palette-dialog">
          <PaletteContent onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
