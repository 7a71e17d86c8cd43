import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { sameValue } from '../../../../shared/changes/sameValue';
import type { DeskFacts } from '../../../../shared/checks/check';
import { checkArticle } from '../../../../shared/checks/checkArticle';
import type { Finding } from '../../../../shared/checks/finding';
import { useDesk } from '../../../state/DeskContext';
import { useSettings } from '../../../state/useSettings';
import { useOpened } from '../OpenArticle';
import { slugTakenBy } from './slugTakenBy';

/** Milliseconds after the last change until the article is checked: nobody types then. */
const settlesAfter = 300;

const FindingsContext = createContext<readonly Finding[] | null>(null);

/** Checks the open article whenever it has come to rest, and has nobody drawn again while it is typed in. */
export function FindingsProvider({ children }: { readonly children: ReactNode }) {
  const { bridge, store } = useDesk();
  const { id } = useOpened();
  const { lengthTargets } = useSettings();
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);

  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked: string | undefined;
    let taken: NonNullable<DeskFacts['slugTakenBy']> | null = null;
    const current = () => store.state.newsroom.articles[id];
    let seen = current();

    const check = (): void => {
      const article = current();
      if (!article) return;
      if (article.slug !== asked) ask(article.slug);
      const found = checkArticle(article, { lengthTargets, now: new Date().toISOString(), slugTakenBy: taken });
      setFindings((before) => (sameValue(before, found) ? before : found));
    };
    const ask = (slug: string): void => {
      asked = slug;
      taken = null;
      void slugTakenBy(bridge, { id, slug }).then((found) => {
        if (!wanted || asked !== slug || !found) return;
        taken = found;
        check();
      });
    };
    check();
    const stop = store.subscribe(() => {
      if (current() === seen) return;
      seen = current();
      clearTimeout(timer);
      timer = setTimeout(check, settlesAfter);
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
      stop();
    };
  }, [bridge, store, id, lengthTargets]);

  return <FindingsContext value={findings}>{children}</FindingsContext>;
}

/** What was found in the open article when it last came to rest; null until it was looked at. */
export function useFindings(): readonly Finding[] | null {
  return use(FindingsContext);
}
