import { useState } from 'react';
import type { Finding } from '../../../../shared/checks/finding';
import { Button } from '../../../components/Button';
import { FindingRow } from './FindingRow';
import { keysOf } from './keysOf';

/** How many are shown at first, and how many more at each asking: more than anybody mends in one go. */
const shownAtOnce = 20;

export interface FindingListProps {
  readonly label?: string;
  readonly findings: readonly Finding[];
  readonly onGo: (finding: Finding) => void;
  /** Whether something can be done about them here. */
  readonly isActedOn?: boolean;
  /** Puts the focus on the first of them. */
  readonly takesFocus?: boolean;
}

/** Findings, as long as they are few; of many the first, and the others when they are asked for. */
export function FindingList({ label, findings, onGo, isActedOn = false, takesFocus = false }: FindingListProps) {
  const [most, setMost] = useState(shownAtOnce);
  const keys = keysOf(findings);
  const left = findings.length - most;
  return (
    <>
      <ul className="findings" aria-label={label}>
        {findings.slice(0, most).map((finding, index) => (
          <FindingRow
            key={keys[index]}
            finding={finding}
            onGo={() => onGo(finding)}
            isActedOn={isActedOn}
            autoFocus={takesFocus && index === 0}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" onPress={() => setMost(most + shownAtOnce)}>
          {`Show more (${left.toLocaleString('en-GB')} left)`}
        </Button>
      )}
    </>
  );
}
