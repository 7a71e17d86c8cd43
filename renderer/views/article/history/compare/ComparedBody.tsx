import { ChevronsUpDown } from 'lucide-react';
import { type CSSProperties, Fragment, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ComparedBlock as Block } from '../../../../../shared/compare/bodyComparison';
import { ComparedBlock } from './ComparedBlocks';
import { ComparedFootnotes } from './ComparedFootnotes';
import { type Folded, foldSame } from './foldSame';
import { footnotesIn } from './footnotesIn';
import { within } from './places';

interface ComparedBodyProps {
  readonly blocks: readonly Block[];
  /** Draws long stretches that are the same as one line each, which opens them. */
  readonly isFolded: boolean;
}

/** The story of a comparison. */
export function ComparedBody({ blocks, isFolded }: ComparedBodyProps) {
  const folded = useMemo(() => foldSame(blocks), [blocks]);
  const [opened, setOpened] = useState<readonly number[]>([]);
  const draw = (index: number) => {
    const block = blocks[index];
    if (!block) return null;
    return (
      <Fragment key={index}>
        <ComparedBlock block={block} place={within('body', index)} />
        <ComparedFootnotes blocks={[block]} />
      </Fragment>
    );
  };
  if (!isFolded) return blocks.map((_, index) => draw(index));
  return folded.map((part) => {
    if (part.is === 'block') return draw(part.index);
    if (opened.includes(part.from)) return range(part).map(draw);
    return (
      <Button
        key={part.from}
        className="compared-fold"
        style={countingOn(blocks.slice(part.from, part.to))}
        onPress={() => setOpened([...opened, part.from])}
      >
        <ChevronsUpDown size={14} strokeWidth={1.5} aria-hidden />
        {part.to - part.from} blocks the same
      </Button>
    );
  });
}

/** The footnotes after a fold keep their numbers. */
function countingOn(blocks: readonly Block[]): CSSProperties {
  const count = footnotesIn(blocks).length;
  return { counterIncrement: `footnote ${count} compared-footnote ${count}` };
}

function range({ from, to }: Folded & { readonly is: 'fold' }): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
