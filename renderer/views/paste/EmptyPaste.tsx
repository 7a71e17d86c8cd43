import { ClipboardPaste } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import type { PastedPage } from '../../../shared/import/pageDraft';
import { useCommands } from '../../commands/useCommands';
import { Button } from '../../components/Button';
import { classes } from '../../components/classes';
import { Kbd } from '../../components/Kbd';
import { Notice } from '../../components/Notice';
import { useNotices } from '../../state/NoticesContext';
import { pageOfFile } from './pageOfFile';

export interface EmptyPasteProps {
  readonly typed: string;
  /** Why what was pasted could not be read. */
  readonly why: string | undefined;
  readonly onType: (typed: string) => void;
  readonly onRead: (page: PastedPage) => void;
}

/** A place to paste a page, to drop one, or to type one. */
export function EmptyPaste({ typed, why, onType, onRead }: EmptyPasteProps) {
  const notices = useNotices();
  const [isOver, setIsOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // The screen is for this one field.
  useEffect(() => field.current?.focus(), []);
  const canRead = typed.trim() !== '';
  const readTyped = (): void => onRead({ text: typed });

  useCommands([
    {
      id: 'page.read',
      name: 'Read the pasted page',
      group: 'Paste a page',
      key: 'Mod+Enter',
      enabled: () => canRead,
      run: readTyped,
    },
  ]);

  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    // What is pasted into what is being typed belongs to it.
    if (canRead || text.trim() + html.trim() === '') return;
    event.preventDefault();
    onRead({ text, html });
  };

  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    const page = file
      ? await pageOfFile(file)
      : { text: event.dataTransfer.getData('text/plain'), html: event.dataTransfer.getData('text/html') };
    if (page) onRead(page);
    else notices.warn(`“${file?.name}” is no text and no web page, so nothing was read. Drop a .txt or .html file.`);
  };

  return (
    <div className="empty-paste">
      {why !== undefined && (
        <Notice level="must" role="alert" title="The page could not be read">
          {why}
        </Notice>
      )}
      <div className={classes('empty-paste-zone', isOver && 'empty-paste-over')}>
        <div className="empty-paste-hint" aria-hidden={typed !== ''}>
          {typed === '' && (
            <>
              <ClipboardPaste size={28} strokeWidth={1.25} aria-hidden />
              <p className="empty-paste-title">Paste the page here</p>
              <p className="soft">
                Copy a whole page of the site and press <Kbd keys="Mod+V" />. You can also drop a .txt or .html file, or
                type.
              </p>
              <p className="soft">Galley shows what it read, side by side with the page, before anything is kept.</p>
            </>
          )}
        </div>
        <textarea
          ref={field}
          aria-label="Pasted page"
          className="empty-paste-text"
          value={typed}
          spellCheck={false}
          onChange={(event) => onType(event.target.value)}
          onPaste={paste}
          onDragOver={(event) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={(event) => void drop(event)}
        />
      </div>
      {canRead && (
        <div className="empty-paste-actions">
          <Button onPress={() => onType('')}>Clear</Button>
          <Button look="primary" onPress={readTyped}>
            Read this page
          </Button>
        </div>
      )}
    </div>
  );
}
