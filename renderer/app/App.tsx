import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Host } from '../../shared/contract/host';
import { CommandsContext } from '../commands/CommandsContext';
import { createCommandRegistry } from '../commands/commandRegistry';
import { useKeymap } from '../commands/useKeymap';
import { DeskContext } from '../state/DeskContext';
import type { Reach } from '../state/lastingBridge';
import { NoticesContext } from '../state/NoticesContext';
import type { Notices } from '../state/notices';
import { QuestionsContext } from '../state/QuestionsContext';
import type { Questions } from '../state/questions';
import { DeskWindow } from './DeskWindow';
import { Frame } from './Frame';
import { NoticeStack } from './NoticeStack';
import { OpeningFailed } from './OpeningFailed';
import { QuestionDialog } from './QuestionDialog';
import { Rail } from './Rail';
import { useOpening } from './useOpening';

export interface AppProps {
  readonly host: Host;
  readonly reach: Reach;
  readonly notices: Notices;
  readonly questions: Questions;
}

/** The whole window: at first its empty frame, then the desk, or why there is none. */
export function App({ host, reach, notices, questions }: AppProps) {
  const [queries] = useState(createQueries);
  const [registry] = useState(() =>
    createCommandRegistry(({ name }, fault) => notices.warn(`“${name}” did not work: ${messageOf(fault)}`)),
  );
  const { opening, tryAgain, openReadOnly } = useOpening(host, reach);
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
                    <OpeningFailed failure={opening.failure} onTryAgain={tryAgain} onOpenReadOnly={openReadOnly} />
                  )}
                </Frame>
              )}
              <QuestionDialog />
              <NoticeStack />
            </CommandsContext>
          </QuestionsContext>
        </NoticesContext>
      </QueryClientProvider>
    </I18nProvider>
  );
}

/** Answers of the core hold until documents change; nothing here waits for a network, so nothing pauses without one. */
function createQueries(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: {
      queries: { ...always, staleTime: Number.POSITIVE_INFINITY, gcTime: 60_000, refetchOnWindowFocus: false },
      mutations: always,
    },
  });
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
