import { createContext, type ReactNode, use, useCallback } from 'react';
import { useCommands } from '../../../commands/useCommands';
import { useDesk } from '../../../state/DeskContext';
import { anchorTarget } from '../anchors/anchoredWords';
import { type AnchorsDesk, useAnchors } from '../anchors/useAnchors';
import type { BodyEditor } from '../body/bodyEditor';
import { useArticle, useOpened } from '../OpenArticle';

const ClaimsContext = createContext<AnchorsDesk | null>(null);

export function useClaimsDesk(): AnchorsDesk {
  const desk = use(ClaimsContext);
  if (!desk) throw new Error('This view must stand inside a ClaimsProvider');
  return desk;
}

export interface ClaimsProviderProps {
  readonly editor: BodyEditor | null;
  /** Brings the ledger into sight. */
  readonly onShow: () => void;
  readonly children: ReactNode;
}

export function ClaimsProvider({ editor, onShow, children }: ClaimsProviderProps) {
  const { store, workspace } = useDesk();
  const { id } = useOpened();
  const claims = useArticle((article) => article.claims);

  const classOf = useCallback(
    (claimId: string, isShown: boolean): string => {
      const claim = store.state.newsroom.articles[id]?.claims.find((known) => known.id === claimId);
      if (!claim) return 'claim-words claim-words-gone';
      return `claim-words claim-words-${claim.certainty}${isShown ? ' claim-words-shown' : ''}`;
    },
    [store, id],
  );
  const desk = useAnchors({ kind: 'claim', editor, classOf, entries: claims, onShow });

  useCommands([
    {
      id: 'claim.add',
      name: 'Say where the words selected are from',
      group: 'Article',
      key: 'Mod+Alt+S',
      enabled: () => !workspace.readOnly && editor !== null && anchorTarget(editor.view) !== null,
      run: desk.begin,
    },
  ]);
  return <ClaimsContext value={desk}>{children}</ClaimsContext>;
}
