import { FilePlus2, Flag, GitMerge, type LucideIcon, PencilLine, RotateCcw } from 'lucide-react';
import type { Revision, RevisionKind, Timeline } from '../../../../../shared/contract/revisions';
import { StateDot } from '../../../../components/StateDot';
import { sayRevision, saySpan } from './revisionWords';
import { sayWords, wordsPicture } from './wordsPicture';

const icons: Readonly<Record<Exclude<RevisionKind['kind'], 'state'>, LucideIcon>> = {
  created: FilePlus2,
  sitting: PencilLine,
  named: Flag,
  restored: RotateCcw,
  merged: GitMerge,
};

export interface TimelineRowProps {
  readonly revision: Revision;
  readonly timeline: Timeline;
  readonly now: Date;
  /** The words that came and went in the largest sitting. */
  readonly mostWords: number;
}

/** One revision: when, what, who, and of a sitting how much came and went. */
export function TimelineRow({ revision, timeline, now, mostWords }: TimelineRowProps) {
  const { is, by } = revision;
  return (
    <>
      <span className="timeline-icon">{is.kind !== 'state' && <Icon kind={is.kind} />}</span>
      <span className="timeline-what">
        {is.kind === 'state' ? <StateDot state={is.to} /> : sayRevision(revision, timeline, now)}
      </span>
      <span className="timeline-when">{saySpan(revision)}</span>
      <span className="timeline-more">
        <span className="timeline-by">{by}</span>
        {is.kind === 'sitting' && <Words added={is.wordsAdded} removed={is.wordsRemoved} most={mostWords} />}
      </span>
    </>
  );
}

function Icon({ kind }: { readonly kind: keyof typeof icons }) {
  const Shown = icons[kind];
  return <Shown size={14} strokeWidth={1.5} aria-hidden />;
}

interface WordsProps {
  readonly added: number;
  readonly removed: number;
  readonly most: number;
}

/** A thin bar, and the figures beside it. */
function Words({ added, removed, most }: WordsProps) {
  const said = sayWords(added, removed);
  if (said === '') return null;
  const picture = wordsPicture(added, removed, most);
  return (
    <span className="timeline-words">
      <span className="timeline-bar" aria-hidden>
        <span className="timeline-bar-added" style={{ inlineSize: `${picture.added}%` }} />
        <span className="timeline-bar-removed" style={{ inlineSize: `${picture.removed}%` }} />
      </span>
      <span className="figures" aria-hidden>
        {added > 0 && <span className="timeline-added">+{added.toLocaleString('en-GB')}</span>}
        {removed > 0 && <span className="timeline-removed">−{removed.toLocaleString('en-GB')}</span>}
      </span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
