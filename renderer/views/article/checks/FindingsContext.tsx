import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { sameValue } from '../../../../shared/changes/sameValue';
import type { DeskFacts } from '../../../../shared/checks/check';
import { checkArticle } from '../../../../shared/checks/checkArticle';
import type { Finding } from '../../../../shared/checks/finding';
import type { Article } from '../../../../shared/model/article';
import { useDesk } from '../../../state/DeskContext';
import { useSettings } from '../../../state/useSettings';
import { useOpened } from '../OpenArticle';
import { createFactsKeeper } from './deskFacts';

/** Milliseconds after the last change until the article is checked: nobody types then. */
const settlesAfter = 300;

const FindingsContext = createContext<readonly Finding[] | null>(null);
const FactsContext = createContext<((article: Article) => DeskFacts) | null>(null);

/** Checks the open article whenever it has come to rest, and has nobody drawn again while it is typed in. */
export function FindingsProvider({ children }: { readonly children: ReactNode }) {
  const { bridge, store } = useDesk();
  const { id } = useOpened();
  const { lengthTargets, usage } = useSettings();
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [factsFor, setFactsFor] = useState<((article: Article) => DeskFacts) | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const current = () => store.state.newsroom.articles[id];
    const checkSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(check, settlesAfter);
    };
    const keeper = createFactsKeeper({ bridge, store, settings: { lengthTargets, usage }, onLearned: checkSoon });
    const check = (): void => {
      const article = current();
      if (!article) return;
      const found = checkArticle(article, keeper.factsFor(article));
      setFindings((before) => (sameValue(before, found) ? before : found));
    };
    let seen = current();
    let known = store.state.newsroom;
    const stop = store.subscribe(() => {
      const { newsroom } = store.state;
      if (current() === seen && newsroom.photos === known.photos && newsroom.sources === known.sources) return;
      seen = current();
      known = newsroom;
      checkSoon();
    });
    setFactsFor(() => keeper.factsFor);
    check();
    return () => {
      clearTimeout(timer);
      stop();
      keeper.close();
    };
  }, [bridge, store, id, lengthTargets, usage]);

  return (
    <FactsContext value={factsFor}>
      <FindingsContext value={findings}>{children}</FindingsContext>
    </FactsContext>
  );
}

/** What was found in the open article when it last came to rest; null until it was looked at. */
export function useFindings(): readonly Finding[] | null {
  return use(FindingsContext);
}

/** What its checks need to know beside an article; null until somebody has begun to look. */
export function useFactsFor(): ((article: Article) => DeskFacts) | null {
  return use(FactsContext);
}
