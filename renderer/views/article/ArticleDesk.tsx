import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { go } from '../../app/route';
import { useDesk } from '../../state/DeskContext';
import { ArticleCount } from '../desk/ArticleCount';
import { ArticleList } from '../desk/ArticleList';
import type { BodyEditor } from './body/bodyEditor';
import { FormatBar } from './body/FormatBar';
import { LinkQuestion } from './body/LinkQuestion';
import { type LinkTarget, linkTarget } from './body/links';
import { markWords } from './body/markedWords';
import { StoryEditor } from './body/StoryEditor';
import { useBodyCommands } from './body/useBodyCommands';
import { HistoryNote } from './HistoryNote';
import { HistoryProvider } from './HistoryProvider';
import { Inspector, type InspectorTab } from './inspector/Inspector';
import { useArticle, useOpened } from './OpenArticle';
import { StateActions } from './StateActions';
import { Sheet } from './sheet/Sheet';
import { useArticleCommands } from './useArticleCommands';

/** An open article between its neighbours and its inspector. */
export function ArticleDesk() {
  const { readOnly } = useDesk().workspace;
  const opened = useOpened();
  const headline = useArticle((article) => article.headline);
  const columns = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<BodyEditor | null>(null);
  const [linking, setLinking] = useState<LinkTarget | null>(null);
  const [tab, setTab] = useState<InspectorTab>('about');

  const askLink = useCallback((asked: BodyEditor): boolean => {
    const target = linkTarget(asked.view.state);
    if (!target) return false;
    asked.view.dispatch(markWords(asked.view.state, target));
    setLinking(target);
    return true;
  }, []);
  const showTab = useCallback((next: InspectorTab): void => {
    flushSync(() => setTab(next));
    columns.current?.querySelector<HTMLElement>('.inspector [role="tab"][aria-selected="true"]')?.focus();
  }, []);
  const leaveToToolbar = (): void => {
    columns.current?.querySelector<HTMLElement>('.format-buttons button:enabled')?.focus();
  };

  useEffect(() => {
    // A new article begins with its headline.
    if (opened.headline === '' && !readOnly)
      columns.current?.querySelector<HTMLElement>('.sheet-headline textarea')?.focus();
  }, [opened, readOnly]);
  useBodyCommands(editor, readOnly, askLink);
  useArticleCommands(showTab);

  return (
    <div ref={columns} className="article-columns">
      <h1 className="visually-hidden">{headline || 'Article without a headline'}</h1>
      <section aria-label="Neighbours" className="article-neighbours">
        <div className="article-neighbours-bar">
          <ArticleCount state={opened.state} query="" />
        </div>
        <div className="article-neighbours-rows">
          <ArticleList
            compact
            state={opened.state}
            query=""
            selectedId={opened.id}
            onOpen={(articleId) => go({ screen: 'article', articleId })}
          />
        </div>
      </section>
      <div className="article-middle">
        {editor && <FormatBar editor={editor} isReadOnly={readOnly} onLink={() => askLink(editor)} />}
        <div className="article-scroll">
          <Sheet onOpenPhoto={() => showTab('photo')}>
            <StoryEditor onEditor={setEditor} askLink={askLink} leaveToToolbar={leaveToToolbar} />
          </Sheet>
        </div>
      </div>
      <HistoryProvider>
        <Inspector tab={tab} onTab={setTab} />
        <HistoryNote />
      </HistoryProvider>
      {editor && linking && <LinkQuestion editor={editor} target={linking} onClose={() => setLinking(null)} />}
      {!readOnly && <StateActions />}
    </div>
  );
}
