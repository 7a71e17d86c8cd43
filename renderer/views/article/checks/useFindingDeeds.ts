import { useMemo } from 'react';
import { checkArticle } from '../../../../shared/checks/checkArticle';
import type { Finding, Fix } from '../../../../shared/checks/finding';
import { fixNamed, sameFinding } from '../../../../shared/checks/sameFinding';
import { takeWaiverBack, waive } from '../../../../shared/checks/waive';
import { useDesk } from '../../../state/DeskContext';
import { useNotices } from '../../../state/NoticesContext';
import { useDispatch } from '../../../state/useDispatch';
import { useSaveSettings } from '../../../state/useSaveSettings';
import { useOpened } from '../OpenArticle';
import { useFactsFor } from './FindingsContext';

/** What can be done about something that was found. */
export interface FindingDeeds {
  /** Mends it in one of its ways, in the text as it is now. */
  readonly fix: (finding: Finding, fix: Fix) => void;
  readonly letStand: (finding: Finding, reason: string) => void;
  readonly takeBack: (finding: Finding) => void;
  /** Gives the desk's dictionary a word of the article's language. */
  readonly addToDictionary: (word: string) => void;
}

/** Undefined in a folder that is open for reading only. */
export function useFindingDeeds(): FindingDeeds | undefined {
  const { outbox, store, workspace } = useDesk();
  const factsFor = useFactsFor();
  const { id } = useOpened();
  const dispatch = useDispatch();
  const save = useSaveSettings();
  const notices = useNotices();
  return useMemo(() => {
    if (workspace.readOnly) return undefined;
    const article = () => store.state.newsroom.articles[id];
    return {
      fix(finding, { name }) {
        // The fix was made for the text as it was; a letter typed since would have it refused.
        void outbox.flush();
        const now = article();
        const again = now && factsFor && sameFinding(checkArticle(now, factsFor(now)), finding);
        const fix = again && fixNamed(again, name);
        if (fix) dispatch(fix.changes, name);
        else notices.say('It is not found any more: the text has changed since.');
      },
      letStand(finding, reason) {
        const now = article();
        if (!now) return;
        const change = waive(now, finding, { reason, by: workspace.editor, at: new Date().toISOString() });
        dispatch([change], 'Let a finding stand');
      },
      takeBack(finding) {
        const now = article();
        if (now) dispatch([takeWaiverBack(now, finding)], 'Point it out again');
      },
      addToDictionary(word) {
        const language = article()?.language;
        if (language === undefined) return;
        void save((settings) => {
          const { words } = settings.usage;
          const isThere = words.some((one) => one.language === language && one.word === word);
          return isThere
            ? settings
            : { ...settings, usage: { ...settings.usage, words: [...words, { language, word }] } };
        }).then((saved) => {
          if (saved.ok) notices.say(`“${word}” is in the desk’s dictionary now.`);
          else notices.warn(saved.message);
        });
      },
    };
  }, [outbox, store, workspace, id, dispatch, save, notices, factsFor]);
}
