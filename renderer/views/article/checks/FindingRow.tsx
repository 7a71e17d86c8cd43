import { Button } from 'react-aria-components/Button';
import type { Finding, FindingLevel } from '../../../../shared/checks/finding';
import './FindingRow.css';

const words: Readonly<Record<FindingLevel, string>> = {
  must: 'Has to be mended: ',
  should: 'Look at it: ',
  note: 'Good to know: ',
};

export interface FindingRowProps {
  readonly finding: Finding;
  readonly onGo: () => void;
  /** Mends it, where that takes one press. */
  readonly onFix?: (() => void) | undefined;
  readonly autoFocus?: boolean;
}

/** One finding: pressing it leads to its place, and where there is a fix, that is one press away. */
export function FindingRow({ finding, onGo, onFix, autoFocus = false }: FindingRowProps) {
  const { level, message, fix } = finding;
  return (
    <li className="finding">
      <span className={`finding-mark finding-${level}`} aria-hidden />
      <div className="finding-words">
        <Button className="finding-message" onPress={onGo} autoFocus={autoFocus}>
          <span className="visually-hidden">{words[level]}</span>
          {message}
        </Button>
        {fix && onFix && (
          <Button className="finding-fix" onPress={onFix}>
            {fix.name}
          </Button>
        )}
      </div>
    </li>
  );
}
