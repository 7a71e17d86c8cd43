import { useEffect } from 'react';
import { counted } from '../../../shared/import/quoted';
import { focusScreen } from '../../app/focusScreen';
import { ScreenActions } from '../../app/ScreenActions';
import { ScreenNote } from '../../app/ScreenNote';
import { useCommands } from '../../commands/useCommands';
import { Button } from '../../components/Button';
import { Kbd } from '../../components/Kbd';
import { noPage, type PageReview } from '../../state/pageReview';
import { useQuestions } from '../../state/QuestionsContext';
import { AsPasted } from './AsPasted';
import { useAccepting } from './useAccepting';
import { WhatWasRead } from './WhatWasRead';

export type Reviewing = Extract<PageReview, { readonly is: 'reviewing' }>;

export interface ReviewProps {
  readonly review: Reviewing;
  readonly onReview: (review: PageReview) => void;
}

/** The page as it was pasted and what was read of it, side by side, until it is accepted or discarded. */
export function Review({ review, onReview }: ReviewProps) {
  const questions = useQuestions();
  const { planned, accept, canAccept } = useAccepting(review, () => onReview(noPage));

  const discard = async (): Promise<void> => {
    const isMended = review.draft !== review.read;
    const lets =
      !isMended ||
      (await questions.ask({
        title: 'Discard this page?',
        text: 'What was read and what you changed here is let go. Nothing of it is in the workspace.',
        yes: 'Discard',
        isGrave: true,
      }));
    if (lets) onReview(noPage);
  };

  useCommands([
    {
      id: 'page.accept',
      name: 'Accept the page',
      group: 'Paste a page',
      key: 'Mod+Enter',
      enabled: () => canAccept,
      run: accept,
    },
    { id: 'page.discard', name: 'Discard the page', group: 'Paste a page', run: discard },
  ]);

  // The field that the page was pasted into is gone, and with it the focus.
  useEffect(focusScreen, []);

  const { doubts } = review.draft;
  return (
    <>
      <ScreenActions>
        <Button onPress={() => void discard()}>Discard</Button>
        <Button look="primary" isDisabled={!canAccept} onPress={() => void accept()}>
          Accept
          <span aria-hidden>
            <Kbd keys="Mod+Enter" />
          </span>
        </Button>
      </ScreenActions>
      <ScreenNote>{counted(doubts.length, 'doubt')} · nothing is in the workspace until you accept</ScreenNote>
      <div className="review">
        <AsPasted passages={review.draft.passages} />
        <WhatWasRead review={review} planned={planned} onReview={onReview} />
      </div>
    </>
  );
}
