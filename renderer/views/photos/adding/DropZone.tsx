import { ImagePlus } from 'lucide-react';
import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { isTextTarget } from '../../../commands/isTextTarget';
import { useDesk } from '../../../state/DeskContext';
import { droppedFiles } from '../../../state/droppedFiles';
import { useAddPhotos } from './useAddPhotos';
import './DropZone.css';

/** Takes photos that are dropped anywhere in it, or pasted while no text is being written. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const { readOnly } = useDesk().workspace;
  const add = useAddPhotos();
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { clipboardData: data } = event;
      if (!data || data.files.length === 0 || isTextTarget(event.target)) return;
      event.preventDefault();
      void add(droppedFiles(data));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [add]);

  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = readOnly ? 'none' : 'copy';
    if (!readOnly) setIsOver(true);
  };
  return (
    // What is dropped here can be chosen with the button "Add photos…", too.
    <section
      aria-label="Photos of the desk"
      className="drop-zone"
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={(event) => {
        const { relatedTarget, currentTarget } = event;
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(false);
        void add(droppedFiles(event.dataTransfer));
      }}
    >
      {children}
      {isOver && (
        <div className="drop-zone-veil" aria-hidden>
          <div className="drop-zone-words">
            <ImagePlus size={24} strokeWidth={1.25} />
            Drop photos or a folder to add them
          </div>
        </div>
      )}
    </section>
  );
}
