import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classes } from './classes';
import { Tooltip } from './Tooltip';
import './IconButton.css';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** What it does: its name for screen readers, and its tooltip. */
  readonly name: string;
  readonly icon: LucideIcon;
  /** The key that does the same, shown in the tooltip. */
  readonly keys?: string | undefined;
  /** For a button that is on or off. */
  readonly isOn?: boolean;
  readonly className?: string;
}

export function IconButton({ name, icon: Icon, keys, isOn, className, ...props }: IconButtonProps) {
  return (
    <Tooltip text={name} keys={keys}>
      <AriaButton
        {...props}
        aria-label={name}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        className={classes('icon-button', isOn && 'icon-button-on', className)}
      >
        <Icon size={16} strokeWidth={1.5} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
