import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Finding, FindingLevel } from '../../../../shared/checks/finding';
import { IconButton } from '../../../components/IconButton';
import { Menu, type MenuChoice } from '../../../components/Menu';
import { LetItStand } from './LetItStand';
import { type FindingDeeds, useFindingDeeds } from './useFindingDeeds';
import './FindingRow.css';

const words: Readonly<Record<FindingLevel, string>> = {
  must: 'Has to be mended: ',
  should: 'Look at it: ',
  note: 'Good to know: ',
};

export interface FindingRowProps {
  readonly finding: Finding;
  readonly onGo: () => void;
  /** Whether something can be done about it here. */
  readonly isActedOn: boolean;
  readonly autoFocus?: boolean;
}

/** One finding: pressing it leads to its place, what mends it is one press away, and all else is in its menu. */
export function FindingRow({ finding, onGo, isActedOn, autoFocus = false }: FindingRowProps) {
  const canAct = useFindingDeeds();
  const deeds = isActedOn ? canAct : undefined;
  const [isAsking, setIsAsking] = useState(false);
  const { level, message, waiver, fix } = finding;
  const choices = deeds ? choicesOf(finding, deeds, () => setIsAsking(true)) : [];
  return (
    <li className="finding">
      <span className={`finding-mark finding-${waiver ? 'waived' : level}`} aria-hidden />
      <div className="finding-words">
        <Button className="finding-message" onPress={onGo} autoFocus={autoFocus}>
          <span className="visually-hidden">{waiver ? 'Let stand: ' : words[level]}</span>
          {message}
        </Button>
        {waiver && (
          <p className="finding-waiver">{waiver.by === '' ? waiver.reason : `${waiver.by}: ${waiver.reason}`}</p>
        )}
        {deeds && fix && !waiver && (
          <Button className="finding-fix" onPress={() => deeds.fix(finding, fix)}>
            {fix.name}
          </Button>
        )}
        {deeds && isAsking && (
          <LetItStand
            onReason={(reason) => {
              setIsAsking(false);
              deeds.letStand(finding, reason);
            }}
            onCancel={() => setIsAsking(false)}
          />
        )}
      </div>
      {choices.length > 0 && (
        <Menu label={message} choices={choices}>
          <IconButton name="What can be done" icon={Ellipsis} />
        </Menu>
      )}
    </li>
  );
}

function choicesOf(finding: Finding, deeds: FindingDeeds, onAsk: () => void): readonly MenuChoice[] {
  const { alternatives = [], check, subject, level, waiver } = finding;
  if (waiver) return [{ id: 'take back', name: 'Point it out again', run: () => deeds.takeBack(finding) }];
  return [
    ...alternatives.map((fix) => ({ id: fix.name, name: fix.name, run: () => deeds.fix(finding, fix) })),
    ...(check === 'misspelling'
      ? [{ id: 'dictionary', name: `Add “${subject}” to the dictionary`, run: () => deeds.addToDictionary(subject) }]
      : []),
    ...(level === 'note' ? [] : [{ id: 'stand', name: 'Let it stand…', run: onAsk }]),
  ];
}
