import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Kbd } from './Kbd';
import './Tooltip.css';

export interface TooltipProps {
  readonly text: string;
  readonly keys?: string | undefined;
  /** One React Aria control, or one element inside `Focusable`. */
  readonly children: ReactElement;
}

/** What a control is for, and its key, shown when the pointer rests on it or the keyboard comes to it. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className="tooltip" offset={6}>
        {text}
        {keys && <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
