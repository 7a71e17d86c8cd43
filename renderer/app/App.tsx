import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { CommandsContext } from '../commands/CommandsContext';
import { createCommandRegistry } from '../commands/commandRegistry';
import { useKeymap } from '../commands/useKeymap';
import { DeskContext } from '../state/DeskContext';
import { NoticesContext } from '../state/NoticesContext';
import type { Notices } from '../state/notices';
import { QuestionsContext } from '../state/QuestionsContext';
import type { Questions } from '../state/questions';
import { DeskWindow } from './DeskWindow';
import type { DeskOpener } from './deskOpener';
import { Frame } from './Frame';
import { NoticeStack } from './NoticeStack';
import { OpeningFailed } from './OpeningFailed';
import { QuestionPlace } from './QuestionPlace';
import { Rail } from './Rail';

export interface AppProps {
  readonly opener: DeskOpener;
  readonly queries: QueryClient;
  readonly notices: Notices;
  readonly questions: Questions;
}

/** The whole window: at first its empty frame, then the desk, or why there is none. */
export function App({ opener, queries, notices, questions }: AppProps) {
  const [registry] = useState(() =>
    createCommandRegistry(({ name }, fault) => notices.warn(`“${name}” did not work: ${messageOf(fault)}`)),
  );
  const opening = useSyncExternalStore(opener.onChange, () => opener.opening);
  useKeymap(registry);
  return (
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={queries}>
        <NoticesContext value={notices}>
          <QuestionsContext value={questions}>
            <CommandsContext value={registry}>
              {opening.is === 'open' ? (
                <DeskContext value={opening.desk}>
                  <DeskWindow desk={opening.desk} />
                </DeskContext>
              ) : (
                <Frame rail={<Rail />} footStart={<span>{opening.is === 'opening' && 'Opening the folder…'}</span>}>
                  {opening.is === 'failed' && (
                    <OpeningFailed
                      failure={opening.failure}
                      onTryAgain={() => void opener.open(false)}
                      onOpenReadOnly={() => void opener.open(true)}
                    />
                  )}
                </Frame>
              )}
              <QuestionPlace />
              <NoticeStack />
            </CommandsContext>
          </QuestionsContext>
        </NoticesContext>
      </QueryClientProvider>
    </I18nProvider>
  );
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
