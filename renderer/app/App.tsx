import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { CommandsContext } from '../commands/CommandsContext';
import { createCommandRegistry } from '../commands/commandRegistry';
import { PaletteButton } from '../commands/PaletteButton';
import { useKeymap } from '../commands/useKeymap';
import { AddingContext } from '../state/AddingContext';
import { DeskContext } from '../state/DeskContext';
import { NoticesContext } from '../state/NoticesContext';
import type { Notices } from '../state/notices';
import { createPhotoAdder } from '../state/photoAdder';
import { QuestionsContext } from '../state/QuestionsContext';
import type { Questions } from '../state/questions';
import { Banner } from './Banner';
import { DeskFoot } from './DeskFoot';
import { DeskWindow } from './DeskWindow';
import type { DeskOpener } from './deskOpener';
import { Frame } from './Frame';
import { NoticeStack } from './NoticeStack';
import { OpeningFailed } from './OpeningFailed';
import { QuestionPlace } from './QuestionPlace';
import { Rail } from './Rail';
import { SaveStatusLine } from './SaveStatusLine';
import { WorkspaceTitle } from './WorkspaceTitle';

export interface AppProps {
  readonly opener: DeskOpener;
  readonly queries: QueryClient;
  readonly notices: Notices;
  readonly questions: Questions;
}

/** The whole window: at first its empty frame, and in it then the desk, or why there is none. */
export function App({ opener, queries, notices, questions }: AppProps) {
  const [registry] = useState(() =>
    createCommandRegistry(({ name }, fault) => notices.warn(`“${name}” did not work: ${messageOf(fault)}`)),
  );
  const opening = useSyncExternalStore(opener.onChange, () => opener.opening);
  const desk = opening.is === 'open' ? opening.desk : null;
  const adder = useMemo(() => desk && createPhotoAdder(desk.bridge), [desk]);
  useKeymap(registry);
  return (
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={queries}>
        <NoticesContext value={notices}>
          <QuestionsContext value={questions}>
            <CommandsContext value={registry}>
              <AddingContext value={adder}>
                <DeskContext value={desk}>
                  <Frame
                    title={desk && <WorkspaceTitle />}
                    find={<PaletteButton isDisabled={!desk} onPress={() => registry.run('palette.open')} />}
                    rail={<Rail isOpen={desk !== null} />}
                    banner={desk && <Banner bridge={desk.bridge} />}
                    footStart={desk ? <SaveStatusLine /> : opening.is === 'opening' && <span>Opening the folder…</span>}
                    footEnd={desk && <DeskFoot />}
                  >
                    {desk && <DeskWindow desk={desk} />}
                    {opening.is === 'failed' && (
                      <OpeningFailed
                        failure={opening.failure}
                        onTryAgain={() => void opener.open(false)}
                        onOpenReadOnly={() => void opener.open(true)}
                      />
                    )}
                  </Frame>
                </DeskContext>
              </AddingContext>
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
