import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { go } from '../../app/route';
import { titleOr } from '../../components/titleOr';
import { useDesk } from '../../state/DeskContext';
import { ArticleCount } from '../desk/ArticleCount';
import { ArticleList } from '../desk/ArticleList';
import { searchFor } from '../desk/deskSearch';
import { ArticleCommands } from './ArticleCommands';
import { BodyQuestion } from './body/BodyQuestion';
import type { BodyEditor } from './body/bodyEditor';
import { FormatBar } from './body/FormatBar';
import type { Question } from './body/question';
import { StoryEditor } from './body/StoryEditor';
import { useBodyCommands } from './body/useBodyCommands';
import { FindingsProvider } from './checks/FindingsContext';
import { FindingWords } from './checks/FindingWords';
import { leadTo } from './checks/leadTo';
import { type LeadTo, PlacesContext } from './checks/PlacesContext';
import { ClaimsProvider } from './claims/ClaimsContext';
import { FindBar } from './find/FindBar';
import { useFind } from './find/useFind';
import { HistoryNote } from './HistoryNote';
import { HistoryProvider } from './HistoryProvider';
import { ComparisonView } from './history/ComparisonView';
import { useHistoryDesk } from './history/HistoryDesk';
import { MergeView } from './history/merge/MergeView';
import { NameVersion } from './history/timeline/NameVersion';
import { Inspector, type InspectorTab } from './inspector/Inspector';
import { NotesProvider } from './notes/NotesContext';
import { useArticle, useOpened } from './OpenArticle';
import { PhotoDrop } from './photos/PhotoDrop';
import { StateActions } from './StateActions';
import { Sheet } from './sheet/Sheet';
import { StepsProvider } from './steps/StepsProvider';
import { usePlaceInArticle } from './usePlaceInArticle';

/** An open article between its neighbours and its inspector. */
export function ArticleDesk() {
  const { readOnly } = useDesk().workspace;
  const opened = useOpened();
  const headline = useArticle((article) => article.headline);
  const neighbours = useMemo(() => searchFor(opened.state), [opened.state]);
  const columns = useRef<HTMLDivElement>(null);
  const { showing, close } = useHistoryDesk();
  const [written, setEditor] = useState<BodyEditor | null>(null);
  // While something else is shown, the story is still there, with its undo, and nothing is to be done to it.
  const editor = showing === 'sheet' ? written : null;
  const [question, setQuestion] = useState<Question | null>(null);
  const [tab, setTab] = useState<InspectorTab>('about');

  const showTab = useCallback((next: InspectorTab): void => {
    flushSync(() => setTab(next));
    columns.current?.querySelector<HTMLElement>('.inspector [role="tab"][aria-selected="true"]')?.focus();
  }, []);
  const showNotes = useCallback(() => setTab('notes'), []);
  const showSources = useCallback(() => setTab('sources'), []);
  const leadToPlace = useCallback<LeadTo>(
    (place) => {
      if (showing !== 'sheet') close();
      if (columns.current) leadTo(place, { columns: columns.current, editor: written, showTab });
    },
    [written, showTab, showing, close],
  );
  const leaveToToolbar = (): void => {
    columns.current?.querySelector<HTMLElement>('.format-buttons button:enabled')?.focus();
  };

  useEffect(() => {
    // A new article begins with its headline.
    if (opened.headline === '' && !readOnly)
      columns.current?.querySelector<HTMLElement>('.sheet-headline textarea')?.focus();
  }, [opened, readOnly]);
  useBodyCommands(editor, readOnly);
  const [seeking, stopSeeking] = useFind(editor);
  usePlaceInArticle(written);

  return (
    <div ref={columns} className="article-columns">
      <h1 className="visually-hidden">{titleOr(headline)}</h1>
      <section aria-label="Neighbours" className="article-neighbours">
        <div className="article-neighbours-bar">
          <ArticleCount search={neighbours} />
        </div>
        <div className="article-neighbours-rows">
          <ArticleList
            compact
            search={neighbours}
            selectedId={opened.id}
            onOpen={(articleId) => go({ screen: 'article', articleId })}
          />
        </div>
      </section>
      <div className="article-middle">
        <div className="article-tools" hidden={showing !== 'sheet'}>
          {editor && <FormatBar editor={editor} isReadOnly={readOnly} />}
          {editor && seeking && <FindBar editor={editor} {...seeking} isReadOnly={readOnly} onClose={stopSeeking} />}
        </div>
        <div className="article-page" hidden={showing !== 'sheet'}>
          <div className="article-scroll">
            <PhotoDrop editor={editor}>
              <Sheet
                onOpenPhoto={() => showTab('photo')}
                onOpenCorrections={() => leadToPlace({ is: 'field', field: 'corrections' })}
              >
                <StoryEditor onEditor={setEditor} ask={setQuestion} leaveToToolbar={leaveToToolbar} />
              </Sheet>
            </PhotoDrop>
          </div>
        </div>
        {showing === 'comparison' && <ComparisonView />}
        {showing === 'merge' && <MergeView />}
        <NameVersion />
      </div>
      <PlacesContext value={leadToPlace}>
        <FindingsProvider>
          <StepsProvider>
            <HistoryProvider>
              <NotesProvider editor={editor} onShow={showNotes}>
                <ClaimsProvider editor={editor} onShow={showSources}>
                  <Inspector tab={tab} onTab={setTab} />
                </ClaimsProvider>
              </NotesProvider>
              <HistoryNote />
              <FindingWords editor={editor} />
            </HistoryProvider>
            <ArticleCommands showTab={showTab} />
            {!readOnly && <StateActions />}
          </StepsProvider>
        </FindingsProvider>
      </PlacesContext>
      {editor && question && <BodyQuestion editor={editor} question={question} onClose={() => setQuestion(null)} />}
    </div>
  );
}
