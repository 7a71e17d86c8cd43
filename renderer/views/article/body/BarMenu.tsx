import { ChevronDown, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react-aria-components';
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { flushSync } from 'react-dom';
import type { MenuChoice } from '../../../components/Menu';
import { Tooltip } from '../../../components/Tooltip';
import { type MenuPart, PartedMenu } from './PartedMenu';
import './BarMenu.css';

export interface BarMenuProps {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly isDisabled: boolean;
  /** Asked when the menu opens: what is possible depends on where the cursor is then. */
  readonly parts: () => readonly MenuPart[];
  readonly onKeyUp: (event: KeyboardEvent) => void;
}

/** A button of the toolbar that opens a menu. */
export function BarMenu({ name, icon: Icon, isDisabled, parts, onKeyUp }: BarMenuProps) {
  const [isOpen, setOpen] = useState(false);
  // What is chosen may lead elsewhere; while the menu is there it keeps the focus to itself.
  const closing = ({ run, ...choice }: MenuChoice): MenuChoice => ({
    ...choice,
    run() {
      flushSync(() => setOpen(false));
      run();
    },
  });
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Tooltip text={name}>
        <Button aria-label={name} isDisabled={isDisabled} className="icon-button bar-menu" onKeyUp={onKeyUp}>
          <Icon size={16} strokeWidth={1.5} aria-hidden />
          <ChevronDown size={12} strokeWidth={1.5} aria-hidden />
        </Button>
      </Tooltip>
      <Popover className="popover" offset={4}>
        {isOpen && (
          <PartedMenu label={name} parts={parts().map((part) => ({ ...part, choices: part.choices.map(closing) }))} />
        )}
      </Popover>
    </MenuTrigger>
  );
}
