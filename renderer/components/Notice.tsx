import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { IconButton } from './IconButton';
import './Notice.css';

/** `must`: has to be mended. `should`: look at it. `ok`: safe, done. `plain`: good to know. */
export type NoticeLevel = 'must' | 'should' | 'ok' | 'plain';

const icons = { must: CircleAlert, should: TriangleAlert, ok: CircleCheck, plain: Info } as const;

export interface NoticeProps {
  readonly level?: NoticeLevel;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  /** `alert` is read out at once, `status` when the reader pauses. None for what was there when the screen opened. */
  readonly role?: 'alert' | 'status';
  readonly className?: string;
}

/** Something that happened, in the place where it matters. */
export function Notice(props: NoticeProps) {
  const { level = 'plain', title, children, actions, onDismiss, role, className } = props;
  const Icon = icons[level];
  return (
    <div {...(role ? { role } : {})} className={classes('notice', `notice-${level}`, className)}>
      <Icon size={16} strokeWidth={1.5} aria-hidden className="notice-icon" />
      <div className="notice-text">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
      {actions && <div className="notice-actions">{actions}</div>}
      {onDismiss && <IconButton name="Dismiss" icon={X} onPress={onDismiss} className="notice-dismiss" />}
    </div>
  );
}
