import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Finding } from '../../../../shared/checks/finding';
import { LetItStand } from './LetItStand';
import { useFindingDeeds } from './useFindingDeeds';
import './FindingActions.css';

/** How many ways to mend a thing are offered at once. */
const mostFixes = 4;

export interface FindingActionsProps {
  readonly finding: Finding;
  /** Told once something was done. */
  readonly onDone?: () => void;
  readonly takesFocus?: boolean;
}

/** What can be done about a finding: mend it, in one of several ways where there are, or say why it may stand. */
export function FindingActions({ finding, onDone, takesFocus = false }: FindingActionsProps) {
  const deeds = useFindingDeeds();
  const [isAsking, setIsAsking] = useState(false);
  if (!deeds) return null;
  const done = (deed: () => void) => (): void => {
    deed();
    onDone?.();
  };
  const { fix, alternatives = [], level, check, subject } = finding;
  if (isAsking) {
    return (
      <LetItStand
        onReason={(reason) => done(() => deeds.letStand(finding, reason))()}
        onCancel={() => setIsAsking(false)}
      />
    );
  }
  const fixes = (fix ? [fix, ...alternatives] : alternatives).slice(0, mostFixes);
  return (
    <div className="finding-actions">
      {fixes.map((one, index) => (
        <Button
          key={one.name}
          className="finding-fix"
          autoFocus={takesFocus && index === 0}
          onPress={done(() => deeds.fix(finding, one))}
        >
          {one.name}
        </Button>
      ))}
      {check === 'misspelling' && (
        <Button className="finding-fix" onPress={done(() => deeds.addToDictionary(subject))}>
          Add to dictionary
        </Button>
      )}
      {level !== 'note' && (
        <Button
          className="finding-fix finding-stand"
          autoFocus={takesFocus && fixes.length === 0}
          onPress={() => setIsAsking(true)}
        >
          Let it stand…
        </Button>
      )}
    </div>
  );
}
