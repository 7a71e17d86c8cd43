import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Kbd } from '../../../components/Kbd';
import type { MenuChoice } from '../../../components/Menu';
import '../../../components/Menu.css';
import './PartedMenu.css';

export interface MenuPart {
  readonly title: string;
  /** Says the title above its choices; a part that needs no words is only set apart. */
  readonly isTitled?: boolean;
  readonly choices: readonly MenuChoice[];
}

export interface PartedMenuProps {
  readonly label: string;
  readonly parts: readonly MenuPart[];
  readonly onClose?: () => void;
}

/** The choices of an open menu, in parts. */
export function PartedMenu({ label, parts, onClose }: PartedMenuProps) {
  return (
    <Menu aria-label={label} autoFocus="first" className="menu" {...(onClose ? { onClose } : {})}>
      {parts
        .filter(({ choices }) => choices.length > 0)
        .map(({ title, isTitled = false, choices }) => (
          <MenuSection key={title} aria-label={title} className="parted-menu-part">
            {isTitled && <Header className="parted-menu-title">{title}</Header>}
            {choices.map(({ id, name, keys, isDisabled = false, run }) => (
              <MenuItem key={id} id={id} textValue={name} isDisabled={isDisabled} onAction={run} className="menu-item">
                <span className="menu-item-name">{name}</span>
                {keys && <Kbd keys={keys} />}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
    </Menu>
  );
}
