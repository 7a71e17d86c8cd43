import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { v4 as newId } from 'uuid';
import { newClaim } from '../../../../shared/claims/claimDeeds';
import { claimIdSchema } from '../../../../shared/model/ids';
import { Button } from '../../../components/Button';
import { setAnchor } from '../anchors/anchoredWords';
import type { Span } from '../body/markedWords';
import { useArticle, useSetField } from '../OpenArticle';
import { ClaimFields } from './ClaimFields';
import { useClaimsDesk } from './ClaimsContext';

/** Asks where the words that are marked are from. */
export function NewClaim({ target }: { readonly target: Span }) {
  const { editor, end, show } = useClaimsDesk();
  const claims = useArticle((article) => article.claims);
  const set = useSetField('article.claimsSet');
  const [draft, setDraft] = useState(() => {
    const words = editor?.view.state.doc.textBetween(target.from, target.to, ' ').slice(0, 300) ?? '';
    return newClaim(claimIdSchema.parse(newId()), words);
  });
  if (!editor) return null;

  const add = (): void => {
    setAnchor(editor.view, 'claim', target, draft.id);
    set([...claims, draft], 'Add claim');
    show(draft.id);
    end();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape' && !event.defaultPrevented) end();
  };
  return (
    <form className="claim claim-new" onSubmit={submit} onKeyDown={press} aria-label="New claim">
      <blockquote className="claim-about">{draft.words}</blockquote>
      <ClaimFields claim={draft} onChange={(to) => setDraft({ ...draft, ...to })} takesFocus />
      <div className="claim-buttons">
        <Button look="quiet" onPress={end}>
          Cancel
        </Button>
        <Button look="primary" type="submit">
          Add claim
        </Button>
      </div>
    </form>
  );
}
