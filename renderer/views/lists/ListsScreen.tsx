import { LayoutList } from 'lucide-react';
import { type MouseEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { ArticleSummary } from '../../../shared/contract/answers';
import type { CardRow } from '../../../shared/lists/cardRows';
import { go } from '../../app/route';
import { ScreenActions } from '../../app/ScreenActions';
import { ScreenNote } from '../../app/ScreenNote';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Notice } from '../../components/Notice';
import { useStore } from '../../state/DeskContext';
import { AddMenu } from './AddMenu';
import { Archive } from './Archive';
import { type Board, BoardContext } from './BoardContext';
import { CardMenu } from './CardMenu';
import { currentOf } from './currentOf';
import { findingsNote } from './findingsNote';
import { ListColumn } from './ListColumn';
import { RewordDialog } from './RewordDialog';
import { Spoken } from './Spoken';
import { TouchDragLayer } from './TouchDragLayer';
import { UndoButtons } from './UndoButtons';
import { useArchive } from './useArchive';
import { useBoardArticles } from './useBoardArticles';
import { useBoardCommands } from './useBoardCommands';
import { useBoardDeeds } from './useBoardDeeds';
import { useBoardKeys } from './useBoardKeys';
import { useColumns } from './useColumns';
import { useFocusPlace } from './useFocusPlace';
import { useFollowCard } from './useFollowCard';
import { useSubject } from './useSubject';
import { useTouchDrag } from './useTouchDrag';
import './ListsScreen.css';

/** What lies over the board. */
type Overlay =
  | { readonly is: 'nothing' }
  | { readonly is: 'cardMenu'; readonly row: CardRow; readonly anchor: Element }
  | { readonly is: 'addMenu'; readonly article: ArticleSummary; readonly anchor: Element }
  | { readonly is: 'reword'; readonly row: CardRow };

/** The board: the lists side by side, the archive beside them. */
export function ListsScreen() {
  const byId = useStore(({ newsroom }) => newsroom.lists);
  const lists = useMemo(() => Object.values(byId), [byId]);
  const [query, setQuery] = useState('');
  const archive = useArchive(useDeferredValue(query.trim()));
  const { articles, isReading, failure } = useBoardArticles(lists, archive.articles);
  const columns = useColumns(lists, articles);
  const [overlay, setOverlay] = useState<Overlay>({ is: 'nothing' });
  const [said, setSaid] = useState('');
  const screen = useRef<HTMLElement>(null);
  const searchField = useRef<HTMLInputElement>(null);

  const focusPlace = useFocusPlace(screen);
  const deeds = useBoardDeeds(setSaid, focusPlace);
  const { drag, start: startTouchDrag } = useTouchDrag(screen, deeds);
  const board = useMemo<Board>(
    () => ({
      deeds,
      lead: focusPlace,
      startTouchDrag,
      openCardMenu: (row, anchor) => setOverlay({ is: 'cardMenu', row, anchor }),
      openAddMenu: (article, anchor) => setOverlay({ is: 'addMenu', article, anchor }),
    }),
    [deeds, focusPlace, startTouchDrag],
  );
  const subject = useSubject(screen, columns, archive.articles);
  useFollowCard(subject.now, focusPlace);
  const openReword = (row: CardRow): void => setOverlay({ is: 'reword', row });
  // A choice in a menu may open a dialog before the menu says that it has closed.
  const close = (): void => setOverlay((now) => (now === overlay ? { is: 'nothing' } : now));
  useBoardCommands({ subject: subject.now, deeds, lists, searchField, openReword });
  const openMenu = (element: Element): boolean => {
    const { row, article } = subject.of(currentOf(element));
    if (row) board.openCardMenu(row, element);
    if (article) board.openAddMenu(article, element);
    return row !== undefined || article !== undefined;
  };
  const onKeyDownCapture = useBoardKeys(openMenu);
  const onContextMenu = (event: MouseEvent): void => {
    const element = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
    if (element && !event.defaultPrevented && openMenu(element)) event.preventDefault();
  };

  return (
    <main
      aria-label="Lists"
      className="lists"
      ref={screen}
      onKeyDownCapture={onKeyDownCapture}
      onContextMenu={onContextMenu}
    >
      <BoardContext value={board}>
        <VisuallyHidden elementType="h1">Lists</VisuallyHidden>
        <Archive lists={lists} archive={archive} query={query} onSearch={setQuery} searchField={searchField} />
        <div className="board">
          {failure && (
            <Notice level="must" role="alert" actions={<Button onPress={failure.retry}>Try again</Button>}>
              {failure.message}
            </Notice>
          )}
          {lists.length === 0 ? (
            <EmptyState
              icon={LayoutList}
              title="No lists yet"
              actions={<Button onPress={() => go({ screen: 'paste' })}>Paste a page</Button>}
            >
              Paste a page that carries lists, such as Editor’s choice and Popular: accepting it makes them here.
            </EmptyState>
          ) : (
            <div className="board-columns">
              {!isReading && columns.map((column) => <ListColumn key={column.list.id} column={column} />)}
            </div>
          )}
        </div>
        {overlay.is === 'cardMenu' && (
          <CardMenu {...overlay} lists={lists} onReword={() => openReword(overlay.row)} onClose={close} />
        )}
        {overlay.is === 'addMenu' && <AddMenu {...overlay} lists={lists} onClose={close} />}
        {overlay.is === 'reword' && <RewordDialog row={overlay.row} onClose={close} />}
        {drag && <TouchDragLayer drag={drag} />}
        <Spoken text={said} />
        <ScreenActions>
          <UndoButtons />
        </ScreenActions>
        <ScreenNote>{findingsNote(columns)}</ScreenNote>
      </BoardContext>
    </main>
  );
}
