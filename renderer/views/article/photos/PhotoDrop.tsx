import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react';
import { useDesk } from '../../../state/DeskContext';
import { droppedFiles } from '../../../state/droppedFiles';
import type { BodyEditor } from '../body/bodyEditor';
import { type PhotoPlace, usePlacePhotos } from './usePlacePhotos';
import './PhotoDrop.css';

export interface PhotoDropProps {
  readonly editor: BodyEditor | null;
  readonly children: ReactNode;
}

/**
 * Takes photos that are dropped or pasted on the article's page: on the story they come to stand where they were dropped,
 * on the lead photo they take its place, elsewhere they lead where nothing does yet.
 */
export function PhotoDrop({ editor, children }: PhotoDropProps) {
  const { readOnly } = useDesk().workspace;
  const placePhotos = usePlacePhotos(editor);
  const [isOver, setIsOver] = useState(false);

  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = readOnly ? 'none' : 'copy';
    setIsOver(!readOnly);
  };
  const drop = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(false);
    void placePhotos(droppedFiles(event.dataTransfer), placeOfDrop(event, editor));
  };
  const paste = (event: ClipboardEvent): void => {
    const { clipboardData: data } = event;
    // What has words, too, is a text with pictures in it: that is for the story to take.
    if (data.files.length === 0 || data.types.includes('text/html') || data.types.includes('text/plain')) return;
    event.preventDefault();
    event.stopPropagation();
    const at = editor?.view.hasFocus() ? editor.view.state.selection.to : undefined;
    void placePhotos(droppedFiles(data), at === undefined ? { is: 'anywhere' } : { is: 'body', at });
  };
  return (
    // What is dropped here can be chosen in the inspector, too.
    <section
      aria-label="Page"
      className={isOver ? 'photo-drop photo-drop-over' : 'photo-drop'}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
      }}
      onDrop={drop}
      onPasteCapture={paste}
    >
      {children}
    </section>
  );
}

function placeOfDrop({ target, clientX, clientY }: DragEvent, editor: BodyEditor | null): PhotoPlace {
  if (!(target instanceof Element)) return { is: 'anywhere' };
  if (target.closest('.sheet-photo')) return { is: 'lead' };
  if (!editor?.view.dom.contains(target)) return { is: 'anywhere' };
  const at = editor.view.posAtCoords({ left: clientX, top: clientY })?.pos;
  return at === undefined ? { is: 'anywhere' } : { is: 'body', at };
}
