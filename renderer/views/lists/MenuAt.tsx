import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Kbd } from '../../components/Kbd';
import type { MenuChoice } from '../../components/Menu';
import '../../components/Menu.css';
import './MenuAt.css';

export interface MenuPart {
  readonly title: string;
  readonly choices: readonly MenuChoice[];
}

export interface MenuAtProps {
  /** What the choices are about, for screen readers. */
  readonly label: string;
  readonly parts: readonly MenuPart[];
  /** The element it opens beside. */
  readonly anchor: Element;
  readonly onClose: () => void;
}

/** An open menu beside any element: hundreds of cards share one, where each would else carry its own. */
export function MenuAt({ label, parts, anchor, onClose }: MenuAtProps) {
  const triggerRef = useRef(anchor);
  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      triggerRef={triggerRef}
      placement="bottom end"
      offset={4}
      className="popover"
    >
      <Menu aria-label={label} autoFocus="first" onClose={onClose} className="menu">
        {parts
          .filter(({ choices }) => choices.length > 0)
          .map(({ title, choices }) => (
            <MenuSection key={title} aria-label={title} className="menu-part">
              <Header className="menu-part-title">{title}</Header>
              {choices.map(({ id, name, keys, isDisabled = false, run }) => (
                <MenuItem
                  key={id}
                  id={id}
                  textValue={name}
                  isDisabled={isDisabled}
                  onAction={run}
                  className="menu-item"
                >
                  <span className="menu-item-name">{name}</span>
                  {keys && <Kbd keys={keys} />}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
      </Menu>
    </Popover>
  );
}
