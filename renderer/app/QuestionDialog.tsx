import { useSyncExternalStore } from 'react';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { useQuestions } from '../state/QuestionsContext';

/** Puts a question to the editor and gives the answer to who asked. */
export function QuestionDialog() {
  const questions = useQuestions();
  const asked = useSyncExternalStore(questions.subscribe, () => questions.asked);
  return (
    <Dialog
      role="alertdialog"
      title={asked?.title ?? ''}
      isOpen={asked !== null}
      onClose={() => questions.answer(false)}
      actions={
        <>
          <Button autoFocus={asked?.isGrave === true} onPress={() => questions.answer(false)}>
            Cancel
          </Button>
          <Button
            look={asked?.isGrave ? 'must' : 'primary'}
            autoFocus={!asked?.isGrave}
            onPress={() => questions.answer(true)}
          >
            {asked?.yes}
          </Button>
        </>
      }
    >
      <p>{asked?.text}</p>
    </Dialog>
  );
}
