import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { PhotoId } from '../../../shared/model/ids';
import { everyPhoto, type PhotoQuery, photoOrders } from '../../../shared/model/photoQuery';
import { hashOf } from '../../app/route';
import { ScreenActions } from '../../app/ScreenActions';
import { useCommands } from '../../commands/useCommands';
import { Button } from '../../components/Button';
import { SearchField } from '../../components/SearchField';
import { Select } from '../../components/Select';
import { useDesk } from '../../state/DeskContext';
import { AddingPanel } from './adding/AddingPanel';
import { DropZone } from './adding/DropZone';
import { useChoosing } from './adding/useChoosing';
import { PhotoBar } from './batch/PhotoBar';
import { PhotoGrid } from './grid/PhotoGrid';
import { usePhotoHead } from './grid/usePhotoHead';
import { usePhotoPicking } from './grid/usePhotoPicking';
import { PhotoFilterButton } from './PhotoFilterButton';
import { PhotoFilterChips } from './PhotoFilterChips';
import { conditionsOf, countPhotos, orderNames, withoutConditions } from './photoSearch';
import './PhotosScreen.css';

export interface PhotosScreenProps {
  /** The photo that the address names; null for none in particular. */
  readonly photoId: PhotoId | null;
}

/** The photo that is shown beside the grid, and the search that it was picked in: another begins with its first. */
interface Picked {
  readonly in: PhotoQuery;
  readonly id: PhotoId;
  /** The address named it, wherever it is among what is found. */
  readonly isSought: boolean;
}

const PhotoDetail = lazy(async () => ({ default: (await import('./detail/PhotoDetail')).PhotoDetail }));
const ContactSheet = lazy(async () => ({ default: (await import('./print/ContactSheet')).ContactSheet }));

const orders = photoOrders.map((id) => ({ id, label: orderNames[id] }));

/** The desk's photos: found, filtered, looked at, captioned, cropped and printed; and the place where they are added. */
export function PhotosScreen({ photoId }: PhotosScreenProps) {
  const { readOnly } = useDesk().workspace;
  const [kept, setSearch] = useState<PhotoQuery>(everyPhoto);
  // The same search is the same object, so that what depends on it rests while something else is drawn.
  const key = JSON.stringify(kept);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all there is of it
  const search = useMemo(() => kept, [key]);

  const field = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const [filters, setFilters] = useState(false);
  const [isPrinting, setIsPrinting] = useState(false);
  const [isSetting, setIsSetting] = useState(false);
  const [picked, setPicked] = useState<Picked | null>(null);
  const head = usePhotoHead(search);
  const picking = usePhotoPicking(search);
  const choosing = useChoosing();
  const conditions = conditionsOf(search);
  const total = head.data?.total ?? 0;

  // What the address names is shown whatever is found; what was picked belongs to the search it was picked in.
  const [named, setNamed] = useState<PhotoId | null>(null);
  /** What this screen itself has put into the address; it need not be told. */
  const [written, setWritten] = useState<PhotoId | null>(null);
  if (photoId !== named) {
    setNamed(photoId);
    if (photoId && photoId !== written && photoId !== picked?.id)
      setPicked({ in: search, id: photoId, isSought: true });
  }
  // The first that is found stays until another is picked, even when others come in before it: it may be written on.
  const first = head.isPlaceholderData ? undefined : head.data?.rows[0];
  if (picked?.in !== search && first) setPicked({ in: search, id: first.id, isSought: false });
  const selectedId = picked?.id ?? null;
  const shownId = useDeferredValue(selectedId);
  useEffect(() => {
    if (selectedId === null) return;
    // Without a step in the window's history for each: Back leads to the screen before, and from there to this photo.
    history.replaceState(history.state, '', hashOf({ screen: 'photos', photoId: selectedId }));
    setWritten(selectedId);
  }, [selectedId]);
  const select = (id: PhotoId): void => setPicked({ in: search, id, isSought: false });
  const open = (id: PhotoId): void => {
    select(id);
    detail.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };

  useCommands([
    {
      id: 'article.find',
      name: 'Search photos',
      group: 'Photos',
      key: 'Mod+F',
      run: () => field.current?.select(),
    },
    { id: 'photos.filter', name: 'Filter photos', group: 'Photos', key: 'Mod+Shift+F', run: () => setFilters(true) },
    {
      id: 'photos.add',
      name: 'Add photos…',
      group: 'Photos',
      key: 'Mod+O',
      enabled: () => !readOnly,
      run: choosing.files,
    },
    {
      id: 'photos.addFolder',
      name: 'Add a folder of photos…',
      group: 'Photos',
      enabled: () => !readOnly,
      run: choosing.folder,
    },
    { id: 'photos.pickAll', name: 'Pick all photos that are found', group: 'Photos', run: picking.all },
    {
      id: 'photos.set',
      name: 'Set fields of the picked photos…',
      group: 'Photos',
      key: 'Mod+E',
      enabled: () => !readOnly && picking.selection.ids.size > 0,
      run: () => setIsSetting(true),
    },
    {
      id: 'photos.print',
      name: 'Print a contact sheet…',
      group: 'Photos',
      key: 'Mod+P',
      enabled: () => total > 0,
      run: () => setIsPrinting(true),
    },
  ]);

  return (
    <main aria-label="Photos" className="photos">
      <h1 className="visually-hidden">Photos</h1>
      <ScreenActions>
        <Button isDisabled={total === 0} onPress={() => setIsPrinting(true)}>
          Contact sheet…
        </Button>
        <Button look="primary" isDisabled={readOnly} onPress={choosing.files}>
          Add photos…
        </Button>
      </ScreenActions>
      <DropZone>
        <div className="photos-list">
          <div className="photos-bar">
            <SearchField
              label="Search photos"
              value={search.text}
              onChange={(text) => setSearch({ ...search, text })}
              inputRef={field}
              className="photos-search"
            />
            <PhotoFilterButton
              search={search}
              onChange={setSearch}
              count={conditions.length}
              isOpen={filters}
              onOpenChange={setFilters}
            />
          </div>
          <div className="photos-order-bar">
            <span className="soft" role="status" aria-label="Photos found">
              {head.data && countPhotos(total, search)}
              {head.data && !head.data.isWhole && ', and more are being read'}
            </span>
            <Select
              label="Order"
              hidesLabel
              options={orders}
              value={search.order}
              onChange={(order) => setSearch({ ...search, order })}
              className="photos-order"
            />
          </div>
          <PhotoFilterChips conditions={conditions} onChange={setSearch} />
          <AddingPanel onShow={open} />
          <div className="photos-rows">
            <PhotoGrid
              search={search}
              selectedId={selectedId}
              soughtId={picked?.isSought ? picked.id : null}
              onOpen={open}
              onSelect={select}
              picking={picking}
              onAdd={readOnly ? undefined : choosing.files}
              onClear={() => setSearch({ ...withoutConditions(search), text: '' })}
            />
          </div>
          <PhotoBar
            picking={picking}
            total={total}
            isSetting={isSetting}
            onSetting={setIsSetting}
            onPrint={() => setIsPrinting(true)}
          />
        </div>
      </DropZone>
      <div className="photos-detail" ref={detail}>
        <Suspense>{shownId && total > 0 && <PhotoDetail photoId={shownId} />}</Suspense>
      </div>
      {isPrinting && (
        <Suspense>
          <ContactSheet search={search} picked={picking.selection.ids} onClose={() => setIsPrinting(false)} />
        </Suspense>
      )}
    </main>
  );
}
