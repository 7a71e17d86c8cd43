import { ArrowDownUp } from 'lucide-react';
import { Button, type PressEvent } from 'react-aria-components/Button';
import type { ComparedBlock } from '../../../../../shared/compare/bodyComparison';
import { sayBlock } from './blockWords';

/** What became of a block, in words; of one that moved, a handle with its number that leads to the other place. */
export function BlockNote({ block }: { readonly block: ComparedBlock }) {
  const words = sayBlock(block).join(' · ');
  if (block.is === 'movedHere' || block.is === 'movedAway') {
    const end = block.is === 'movedHere' ? 'here' : 'away';
    return (
      <div className="compared-note">
        <Button
          className="compared-move"
          data-move={`${end} ${block.move}`}
          aria-label={`${words}, move ${block.move}: show the other place`}
          onPress={goToOtherEnd}
        >
          <ArrowDownUp size={12} strokeWidth={2} aria-hidden /> {block.move}
        </Button>
        <span aria-hidden>{words}</span>
      </div>
    );
  }
  // The words themselves show that they came or went; what has none must say it.
  const isPlain = (block.is === 'inserted' || block.is === 'deleted') && block.content.of === 'words';
  return <p className={isPlain && block.face.type !== 'photo' ? 'visually-hidden' : 'compared-note'}>{words}</p>;
}

/** Each move has two handles within its comparison. */
function goToOtherEnd({ target }: PressEvent): void {
  const [end, move] = (target as HTMLElement).dataset.move?.split(' ') ?? [];
  const other = target
    .closest('[data-comparison]')
    ?.querySelector<HTMLElement>(`[data-move="${end === 'here' ? 'away' : 'here'} ${move}"]`);
  other?.scrollIntoView({ block: 'center' });
  other?.focus();
}
