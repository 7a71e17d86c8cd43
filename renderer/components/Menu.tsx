import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Kbd } from './Kbd';
import './Menu.css';

export interface MenuChoice {
  readonly id: string;
  readonly name: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

export interface MenuProps {
  /** What the choices are about, for screen readers. */
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  /** The button that opens it. */
  readonly children: ReactElement;
}

export function Menu({ label, choices, children }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" offset={4}>
        <AriaMenu aria-label={label} className="menu">
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.name}
              isDisabled={choice.isDisabled ?? false}
              onAction={choice.run}
              className="menu-item"
            >
              <span className="menu-item-name">{choice.name}</span>
              {choice.keys && <Kbd keys={choice.keys} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
