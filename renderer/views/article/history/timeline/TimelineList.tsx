import { useMemo, useRef, useState } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import type { Timeline } from '../../../../../shared/contract/revisions';
import { Button } from '../../../../components/Button';
import { useHistoryDesk } from '../HistoryDesk';
import { groupByDay } from './groupByDay';
import { revisionAt, sayRevision, saySpan } from './revisionWords';
import { TimelineRow } from './TimelineRow';
import { sayWords } from './wordsPicture';

/** How many revisions are drawn at once: older ones are a press away. */
const page = 100;

/**
 * An article's revisions, newest first, day by day. Arrows move; Enter, or a press, compares with now, and with Shift the
 * two ends of what is marked. While a comparison is shown it follows the arrows.
 */
export function TimelineList({ timeline }: { readonly timeline: Timeline }) {
  const { showing, marked, mark, compare } = useHistoryDesk();
  const [drawn, setDrawn] = useState(page);
  const isPressed = useRef(false);
  const now = useNow(timeline);
  const { revisions } = timeline;
  const days = useMemo(() => groupByDay(revisions.slice(0, drawn), now), [revisions, drawn, now]);
  const mostWords = useMemo(
    () => Math.max(...revisions.map(({ is }) => (is.kind === 'sitting' ? is.wordsAdded + is.wordsRemoved : 0)), 0),
    [revisions],
  );
  const selected = marked.flatMap((sequence) => revisionAt(timeline, sequence)?.sequence ?? []);

  const select = (keys: 'all' | ReadonlySet<string | number>): void => {
    const sequences = keys === 'all' ? revisions.map(({ sequence }) => sequence) : [...keys].map(Number);
    // By key the marks go ahead, so that one can pass by what one does not want to see.
    if (isPressed.current || showing === 'comparison') compare(sequences);
    else mark(sequences);
  };

  return (
    <>
      <div
        onPointerDownCapture={() => {
          isPressed.current = true;
        }}
        onKeyDownCapture={() => {
          isPressed.current = false;
        }}
        onBlurCapture={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) isPressed.current = false;
        }}
      >
        <ListBox
          aria-label="Timeline"
          className="timeline"
          selectionMode="multiple"
          selectionBehavior="replace"
          escapeKeyBehavior="none"
          selectedKeys={selected}
          onSelectionChange={select}
          onAction={(key) => compare(marked.length > 1 ? marked : [Number(key)])}
        >
          {days.map((day) => (
            <ListBoxSection key={day.date} id={day.date} className="timeline-day">
              <Header className="timeline-date">{day.label}</Header>
              {day.revisions.map((revision) => (
                <ListBoxItem
                  key={revision.sequence}
                  id={revision.sequence}
                  className={`timeline-row timeline-row-${revision.is.kind}`}
                  textValue={[
                    saySpan(revision),
                    revision.by,
                    sayRevision(revision, timeline, now),
                    revision.is.kind === 'sitting' && sayWords(revision.is.wordsAdded, revision.is.wordsRemoved),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                >
                  <TimelineRow revision={revision} timeline={timeline} now={now} mostWords={mostWords} />
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </div>
      {drawn < revisions.length && (
        <Button look="quiet" className="timeline-older" onPress={() => setDrawn(drawn + page)}>
          Show older ({(revisions.length - drawn).toLocaleString('en-GB')} more)
        </Button>
      )}
    </>
  );
}

/** The moment at which the timeline came: the days are called by it. */
function useNow(timeline: Timeline): Date {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new timeline is of a new moment
  return useMemo(() => new Date(), [timeline]);
}
