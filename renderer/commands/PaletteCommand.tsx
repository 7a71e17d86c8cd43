import { MenuItem } from 'react-aria-components/Menu';
import { Kbd } from '../components/Kbd';
import type { Command } from './command';

export interface PaletteCommandProps {
  readonly command: Command;
  readonly onRun: () => void;
}

export function PaletteCommand({ command, onRun }: PaletteCommandProps) {
  return (
    <MenuItem id={`command:${command.id}`} textValue={command.name} onAction={onRun} className="menu-item palette-item">
      <span className="menu-item-name">{command.name}</span>
      <span className="soft small">{command.group}</span>
      {command.key && <Kbd keys={command.key} />}
    </MenuItem>
  );
}
