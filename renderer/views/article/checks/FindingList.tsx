import type { Finding } from '../../../../shared/checks/finding';
import { FindingRow } from './FindingRow';

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onGo: (finding: Finding) => void;
  /** Left out where nothing is mended from. */
  readonly onFix?: ((finding: Finding) => void) | undefined;
  /** Puts the focus on the first of them. */
  readonly takesFocus?: boolean;
}

export function FindingList({ findings, onGo, onFix, takesFocus = false }: FindingListProps) {
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <FindingRow
          key={keyOf(finding)}
          finding={finding}
          onGo={() => onGo(finding)}
          onFix={onFix && (() => onFix(finding))}
          autoFocus={takesFocus && index === 0}
        />
      ))}
    </ul>
  );
}

/** One check may find several things in one place, such as what a photo lacks. */
function keyOf({ check, where, message }: Finding): string {
  return `${check} ${where.is === 'body' ? where.from : where.field} ${message}`;
}
