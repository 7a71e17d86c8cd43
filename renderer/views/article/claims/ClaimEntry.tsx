import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AnchorPlace } from '../../../../shared/anchors/anchorPlaces';
import { withClaim, withoutClaim } from '../../../../shared/claims/claimDeeds';
import type { Claim } from '../../../../shared/model/claim';
import { Button } from '../../../components/Button';
import { classes } from '../../../components/classes';
import { IconButton } from '../../../components/IconButton';
import { sentence } from '../../../components/sentence';
import { useDesk, useStore } from '../../../state/DeskContext';
import { releaseAnchor } from '../anchors/anchoredWords';
import { goToAnchor } from '../anchors/goToAnchor';
import { useArticle, useSetField } from '../OpenArticle';
import { ClaimFields } from './ClaimFields';
import { useClaimsDesk } from './ClaimsContext';

export interface ClaimEntryProps {
  readonly claim: Claim;
  /** Where its passage stands; null when the words are gone. */
  readonly place: AnchorPlace | null;
}

/** One line of the ledger: the passage, who says so, how sure the desk is; opened, all that is known of it. */
export function ClaimEntry({ claim, place }: ClaimEntryProps) {
  const { readOnly } = useDesk().workspace;
  const { editor, shown, show } = useClaimsDesk();
  const claims = useArticle((article) => article.claims);
  const set = useSetField('article.claimsSet');
  const source = useStore(({ newsroom }) => (claim.sourceId ? newsroom.sources[claim.sourceId] : undefined));
  const line = useRef<HTMLLIElement>(null);
  const isShown = shown === claim.id;
  useEffect(() => {
    if (isShown) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);

  const words = place?.words ?? claim.words;
  const goToWords = (): void => {
    show(claim.id);
    if (editor && place) goToAnchor(editor, place);
  };
  const remove = (): void => {
    if (editor) releaseAnchor(editor.view, 'claim', claim.id);
    set(withoutClaim(claims, claim.id), 'Remove claim');
  };
  const origin = [claim.speaker, source?.name].filter(Boolean).join(' · ');
  return (
    <li ref={line} aria-label={`Claim “${words}”`} className={classes('claim', isShown && 'claim-shown')}>
      <div className="claim-head">
        <IconButton
          name={isShown ? 'Close' : 'Open'}
          icon={isShown ? ChevronDown : ChevronRight}
          aria-expanded={isShown}
          onPress={() => show(isShown ? null : claim.id)}
        />
        <div className="claim-line">
          {place ? (
            <Button look="quiet" className="claim-about" onPress={goToWords}>
              {words}
            </Button>
          ) : (
            <p className="claim-about claim-about-gone">
              {words} <span className="soft">· these words are gone</span>
            </p>
          )}
          <p className="claim-origin">
            <span className={`claim-certainty claim-certainty-${claim.certainty}`}>{sentence(claim.certainty)}</span>
            {origin === '' ? <span className="soft">Nobody is named yet</span> : origin}
          </p>
        </div>
        {!readOnly && <IconButton name="Remove claim" icon={Trash2} onPress={remove} />}
      </div>
      {isShown && (
        <ClaimFields claim={claim} isReadOnly={readOnly} onChange={(to) => set(withClaim(claims, claim.id, to))} />
      )}
    </li>
  );
}
