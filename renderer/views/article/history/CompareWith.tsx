import type { Timeline } from '../../../../shared/contract/revisions';
import { Button } from '../../../components/Button';
import { Menu, type MenuChoice } from '../../../components/Menu';
import { sentence } from '../../../components/sentence';
import { useHistoryDesk } from './HistoryDesk';
import { type Pair, revisionBefore } from './pair';
import { sayVersion } from './timeline/revisionWords';

/** How many named versions are offered. */
const mostNamed = 8;

/** Other versions to lay beside the one that is shown: now, the one before it, the one published, those with a name. */
export function CompareWith({ pair, timeline }: { readonly pair: Pair; readonly timeline: Timeline }) {
  const { compare } = useHistoryDesk();
  const { sequence } = pair.before;
  const choice = (id: string, name: string, other: number | null): MenuChoice => ({
    id,
    name,
    run: () => compare(other === null ? [sequence] : [sequence, other]),
  });
  const previous = revisionBefore(pair.before, timeline);
  const { publishedAt } = timeline;
  const named = timeline.revisions.filter(({ is, sequence: own }) => is.kind === 'named' && own !== sequence);
  const choices = [
    ...(pair.after ? [choice('now', 'The article as it is now', null)] : []),
    ...(previous ? [choice('previous', 'The version before it', previous.sequence)] : []),
    ...(publishedAt !== null && publishedAt !== sequence
      ? [choice('published', 'The version last published', publishedAt)]
      : []),
    ...named
      .slice(0, mostNamed)
      .map((revision) => choice(`${revision.sequence}`, sentence(sayVersion(revision, new Date())), revision.sequence)),
  ];
  if (choices.length === 0) return null;
  return (
    <Menu label="Compare with" choices={choices}>
      <Button look="quiet">Compare with…</Button>
    </Menu>
  );
}
