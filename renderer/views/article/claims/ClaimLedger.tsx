import { useMemo } from 'react';
import { anchorPlaces } from '../../../../shared/anchors/anchorPlaces';
import { inOrderOfText } from '../../../../shared/anchors/inOrderOfText';
import { documentOf } from '../../../../shared/model/body';
import { Button } from '../../../components/Button';
import { useDesk } from '../../../state/DeskContext';
import { useSettled } from '../../../state/useSettled';
import { useArticle } from '../OpenArticle';
import { ClaimEntry } from './ClaimEntry';
import { useClaimsDesk } from './ClaimsContext';
import { NewClaim } from './NewClaim';
import './ClaimLedger.css';

/** Milliseconds of quiet after which the ledger is put in the order of the text again: not at each letter of it. */
const orderAfter = 400;

/** The ledger: passages of the story in its order, who says each, and how sure the desk is. None of it is ever exported. */
export function ClaimLedger() {
  const { readOnly } = useDesk().workspace;
  const { editor, target, begin } = useClaimsDesk();
  const claims = useArticle((article) => article.claims);
  const body = useSettled(
    useArticle((article) => article.body),
    orderAfter,
  );
  // The editor has the words of a claim that was just set before the article has them.
  const placed = useMemo(
    () => inOrderOfText(claims, anchorPlaces(editor ? editor.view.state.doc : documentOf(body), 'claim')),
    [claims, editor, body],
  );
  return (
    <section className="inspector-section claims" aria-labelledby="claims" data-field="claims">
      <h2 id="claims" className="inspector-title">
        Claims
      </h2>
      {claims.length === 0 && !target && (
        <p className="inspector-none">
          {readOnly
            ? 'No claims.'
            : 'Select a passage and say who says so, and how sure the desk is. The ledger stays on the desk and is never exported.'}
        </p>
      )}
      {target && <NewClaim key={`${target.from} ${target.to}`} target={target} />}
      {placed.length > 0 && (
        <ol className="claim-list" aria-label="Ledger">
          {placed.map(({ entry, place }) => (
            <ClaimEntry key={entry.id} claim={entry} place={place} />
          ))}
        </ol>
      )}
      {!target && !readOnly && (
        <Button onPress={begin} className="claims-begin">
          Say where the words selected are from
        </Button>
      )}
    </section>
  );
}
