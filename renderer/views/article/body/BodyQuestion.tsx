import { flushSync } from 'react-dom';
import { BlockMenu } from './BlockMenu';
import type { BodyEditor } from './bodyEditor';
import { EmbedQuestion } from './EmbedQuestion';
import { LinkQuestion } from './LinkQuestion';
import { markWords } from './markedWords';
import { PhotoQuestion } from './PhotoQuestion';
import type { Question } from './question';
import { TableQuestion } from './TableQuestion';

export interface BodyQuestionProps {
  readonly editor: BodyEditor;
  readonly question: Question;
  readonly onClose: () => void;
}

/** What the editor asks beside its text. Closing it takes the mark off what it was about and leads back there. */
export function BodyQuestion({ editor, question, onClose }: BodyQuestionProps) {
  const asked = question.is === 'link' ? question.view : editor.view;
  const close = (): void => {
    // Gone at once: while it is there it keeps the focus to itself.
    flushSync(onClose);
    if (asked.isDestroyed) return;
    asked.dispatch(markWords(asked.state, null));
    asked.focus();
  };
  switch (question.is) {
    case 'link':
      return <LinkQuestion view={question.view} href={question.href} onClose={close} />;
    case 'table':
      return <TableQuestion editor={editor} onClose={close} />;
    case 'embed':
      return <EmbedQuestion editor={editor} card={question.card} onClose={close} />;
    case 'photo':
      return <PhotoQuestion editor={editor} onClose={close} />;
    case 'block':
      return <BlockMenu editor={editor} onClose={close} />;
  }
}
