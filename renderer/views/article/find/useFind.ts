import { useState } from 'react';
import { useCommands } from '../../../commands/useCommands';
import type { BodyEditor } from '../body/bodyEditor';

/** What is being looked for in the article; null while nothing is. */
export interface Seeking {
  readonly first: string;
  readonly replaces: boolean;
}

/** The commands that open the bar to find in the article, and whether it is open. */
export function useFind(editor: BodyEditor | null): readonly [seeking: Seeking | null, close: () => void] {
  const [seeking, setSeeking] = useState<Seeking | null>(null);
  const open = (replaces: boolean): void => {
    if (!editor) return;
    const { doc, selection } = editor.view.state;
    const selected = doc.textBetween(selection.from, selection.to, ' ');
    // A long selection is a passage, not words to look for.
    setSeeking({ first: selected.length <= 80 ? selected : '', replaces });
  };
  useCommands([
    { id: 'article.find', name: 'Find in the article', group: 'Article', key: 'Mod+F', run: () => open(false) },
    {
      id: 'article.replace',
      name: 'Find and replace in the article',
      group: 'Article',
      key: 'Mod+Alt+R',
      run: () => open(true),
    },
  ]);
  return [seeking, () => setSeeking(null)];
}
