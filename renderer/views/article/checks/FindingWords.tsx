import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Finding } from '../../../../shared/checks/finding';
import { useCommands } from '../../../commands/useCommands';
import { useNotices } from '../../../state/NoticesContext';
import type { BodyEditor } from '../body/bodyEditor';
import { FindingBeside } from './FindingBeside';
import { useFindings } from './FindingsContext';

/** Underlines in the story what was found there, leads from one to the next, and asks what to do about it. */
export function FindingWords({ editor }: { readonly editor: BodyEditor | null }) {
  const findings = useFindings();
  const notices = useNotices();
  const [asked, setAsked] = useState<readonly Finding[]>([]);

  useEffect(() => {
    if (editor && findings) editor.checked.show(editor.view, findings);
  }, [editor, findings]);
  useEffect(() => editor?.checked.onAsk(() => setAsked(editor.checked.at(editor.view))), [editor]);

  const ask = (): void => {
    if (editor) setAsked(editor.checked.at(editor.view));
  };
  const go = (towards: 'next' | 'previous') => (): void => {
    if (!editor) return;
    if (editor.checked.go(editor.view, towards)) ask();
    else notices.say('Nothing is found in the story.');
  };
  useCommands([
    { id: 'finding.next', name: 'Go to the next finding', group: 'Article', key: 'F8', run: go('next') },
    {
      id: 'finding.previous',
      name: 'Go to the finding before',
      group: 'Article',
      key: 'Shift+F8',
      run: go('previous'),
    },
    {
      id: 'finding.ask',
      name: 'Mend what is found at the cursor',
      group: 'Article',
      key: 'Alt+Enter',
      enabled: () => editor !== null && editor.checked.at(editor.view).length > 0,
      run: ask,
    },
  ]);
  if (!editor || asked.length === 0) return null;

  const { view } = editor;
  const place = (): DOMRect => {
    const { from, to } = view.state.selection;
    const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to)];
    return new DOMRect(start.left, start.top, Math.max(1, end.right - start.left), end.bottom - start.top);
  };
  const close = (): void => {
    // Gone at once: while it is there it keeps the focus to itself.
    flushSync(() => setAsked([]));
    if (!view.isDestroyed) view.focus();
  };
  return <FindingBeside findings={asked} place={place} onClose={close} />;
}
