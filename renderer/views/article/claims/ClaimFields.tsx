import { type Certainty, type Claim, certainties } from '../../../../shared/model/claim';
import { safeLink } from '../../../../shared/model/safeLink';
import { Select } from '../../../components/Select';
import { sentence } from '../../../components/sentence';
import { useStore } from '../../../state/DeskContext';
import { FollowingField } from '../inspector/FollowingField';

export interface ClaimFieldsProps {
  readonly claim: Claim;
  readonly onChange: (to: Partial<Omit<Claim, 'id'>>) => void;
  readonly isReadOnly?: boolean;
  readonly takesFocus?: boolean;
}

const certaintyOptions = certainties.map((id) => ({ id, label: sentence(id) }));
const noSource = 'no-source';

/** All that is said of a claim. */
export function ClaimFields({ claim, onChange, isReadOnly = false, takesFocus = false }: ClaimFieldsProps) {
  const sources = useStore(({ newsroom }) => newsroom.sources);
  const known = Object.values(sources).toSorted((one, other) => one.name.localeCompare(other.name));
  const isWrongLink = claim.link.trim() !== '' && safeLink(claim.link) === undefined;
  const line = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
  return (
    <div className="claim-fields">
      <FollowingField
        label="Said by"
        description="Who says so, as the story names them"
        isReadOnly={isReadOnly}
        takesFocus={takesFocus}
        value={claim.speaker}
        onChange={(to) => onChange({ speaker: line(to) })}
      />
      <div className="claim-choices">
        <Select
          label="Source"
          options={[
            { id: noSource, label: 'None' },
            ...known.map(({ id, name, sealed }) => ({
              id: id as string,
              label: sealed ? `${name} · protected` : name,
            })),
          ]}
          value={claim.sourceId ?? noSource}
          onChange={(to) => onChange({ sourceId: known.find(({ id }) => id === to)?.id ?? null })}
          isDisabled={isReadOnly}
        />
        <Select<Certainty>
          label="Certainty"
          options={certaintyOptions}
          value={claim.certainty}
          onChange={(certainty) => onChange({ certainty })}
          isDisabled={isReadOnly}
        />
      </div>
      <FollowingField
        label="Link"
        isReadOnly={isReadOnly}
        value={claim.link}
        onChange={(to) => onChange({ link: line(to) })}
        error={isWrongLink ? 'A link begins with http:// or https://' : undefined}
        spellCheck={false}
      />
      <FollowingField
        label="Document"
        isReadOnly={isReadOnly}
        value={claim.document}
        onChange={(to) => onChange({ document: line(to) })}
        description="Which document says so, and where it lies"
      />
      <FollowingField
        label="Private note"
        isReadOnly={isReadOnly}
        value={claim.note}
        onChange={(note) => onChange({ note })}
      />
    </div>
  );
}
