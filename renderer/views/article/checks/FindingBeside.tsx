import type { Finding } from '../../../../shared/checks/finding';
import { Beside } from '../body/Beside';
import { FindingActions } from './FindingActions';
import './FindingBeside.css';

export interface FindingBesideProps {
  readonly findings: readonly Finding[];
  readonly place: () => DOMRect;
  readonly onClose: () => void;
}

/** What was found in some words, beside them, and what can be done about it. */
export function FindingBeside({ findings, place, onClose }: FindingBesideProps) {
  return (
    <Beside label="What was found" place={place} onClose={onClose}>
      <ul className="finding-beside">
        {findings.map((finding, index) => (
          <li key={`${finding.check} ${finding.subject}`}>
            <p>{finding.message}</p>
            <FindingActions finding={finding} onDone={onClose} takesFocus={index === 0} />
          </li>
        ))}
      </ul>
    </Beside>
  );
}
