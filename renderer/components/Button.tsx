import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classes } from './classes';
import './Button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  /** `primary` is the one thing a screen is for; `quiet` has no edge; `must` does what is hard to take back. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'must';
  readonly className?: string;
}

export function Button({ look = 'plain', className, ...props }: ButtonProps) {
  return <AriaButton {...props} className={classes('button', `button-${look}`, className)} />;
}
