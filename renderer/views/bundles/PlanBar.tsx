import type { PlannedFile } from '../../../shared/contract/answers';
import { counted } from './counted';
import { groupByReason, reasonNames } from './planOverview';
import { sayBytes } from './sayBytes';
import './PlanBar.css';

interface PlanBarProps {
  readonly files: readonly PlannedFile[];
  readonly bytes: number;
  readonly gone: number;
}

/** The bundle at a glance: how much of it is changed, new, or as it was. */
export function PlanBar({ files, bytes, gone }: PlanBarProps) {
  const groups = groupByReason(files);
  return (
    <figure className="plan-bar">
      <div className="plan-bar-track" aria-hidden>
        {groups.map(({ reason, members }) => (
          <div key={reason} className={`plan-bar-part plan-bar-${reason}`} style={{ flexGrow: members.length }} />
        ))}
      </div>
      <figcaption className="plan-bar-words">
        {groups.map(({ reason, members }) => (
          <span key={reason} className="plan-bar-word">
            <span className={`plan-bar-key plan-bar-${reason}`} aria-hidden />
            {reasonNames[reason]} <b>{members.length.toLocaleString('en-GB')}</b>
          </span>
        ))}
        {gone > 0 && (
          <span className="plan-bar-word">
            <span className="plan-bar-key plan-bar-gone" aria-hidden />
            Gone <b>{gone.toLocaleString('en-GB')}</b>
          </span>
        )}
        <span className="plan-bar-total">
          {counted(files.length, 'file')}, {sayBytes(bytes)}
        </span>
      </figcaption>
    </figure>
  );
}
