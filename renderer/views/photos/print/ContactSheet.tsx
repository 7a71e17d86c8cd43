import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PhotoId } from '../../../../shared/model/ids';
import type { PhotoQuery } from '../../../../shared/model/photoQuery';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { Notice } from '../../../components/Notice';
import { Select } from '../../../components/Select';
import { useDesk } from '../../../state/DeskContext';
import { useWorkspace } from '../../../state/useWorkspace';
import { sayPhotos } from '../photoSearch';
import { readSheet, sheetPages } from './readSheet';
import { SheetPages } from './SheetPages';
import './ContactSheet.css';

/** The most photos that one contact sheet shows: 25 pages. */
export const mostOnSheet = 500;

const papers = [
  { id: 'a4', label: 'A4' },
  { id: 'letter', label: 'Letter' },
] as const;
export type Paper = (typeof papers)[number]['id'];

export interface ContactSheetProps {
  readonly search: PhotoQuery;
  /** Those that are picked; when none is, all that are found. */
  readonly picked: ReadonlySet<PhotoId>;
  readonly onClose: () => void;
}

/** The photos on paper, twenty a page, with what is to be known of each. */
export function ContactSheet({ search, picked, onClose }: ContactSheetProps) {
  const { bridge } = useDesk();
  const title = useWorkspace((workspace) => workspace.title);
  const [paper, setPaper] = useState<Paper>('a4');
  const [isPrinting, setIsPrinting] = useState(false);
  const sheet = useQuery({
    queryKey: ['contact sheet', search, [...picked]],
    queryFn: () => readSheet(bridge, search, [...picked], mostOnSheet),
    gcTime: 0,
  });
  const pages = useRef<HTMLDivElement>(null);
  const { photos = [], total = 0 } = sheet.data ?? {};

  useEffect(() => {
    if (!isPrinting) return;
    let isWanted = true;
    const print = async (): Promise<void> => {
      const images = Array.from(pages.current?.querySelectorAll('img') ?? []);
      // A picture that cannot be shown leaves its place empty on the paper, too.
      await Promise.allSettled(images.map((image) => image.decode()));
      if (!isWanted) return;
      window.print();
      setIsPrinting(false);
    };
    void print();
    return () => {
      isWanted = false;
    };
  }, [isPrinting]);

  return (
    <>
      <Dialog
        isOpen
        title="Contact sheet"
        onClose={onClose}
        actions={
          <>
            <Button onPress={onClose}>Close</Button>
            <Button
              look="primary"
              isDisabled={photos.length === 0 || isPrinting}
              onPress={() => setIsPrinting(true)}
              autoFocus
            >
              {isPrinting ? 'Making the pages…' : 'Print…'}
            </Button>
          </>
        }
      >
        <div className="contact-question">
          {sheet.error && <Notice level="must">{sheet.error.message}</Notice>}
          {sheet.data && (
            <p>
              {sayPhotos(photos.length)} {picked.size > 0 ? 'picked' : 'found'}, on {sheetPages(photos).length}{' '}
              {sheetPages(photos).length === 1 ? 'page' : 'pages'}: each with its file name, caption, credit and usage
              terms.
            </p>
          )}
          {total > photos.length && (
            <Notice level="should">
              Only the first {photos.length.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} are printed.
            </Notice>
          )}
          <Select label="Paper" options={papers} value={paper} onChange={setPaper} />
        </div>
      </Dialog>
      {createPortal(<SheetPages pages={sheetPages(photos)} title={title} paper={paper} ref={pages} />, document.body)}
    </>
  );
}
