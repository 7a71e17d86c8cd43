import { useMemo } from 'react';
import type { BodyRegion } from '../../../../../shared/compare/articleMerge';
import type { ComparedBlock } from '../../../../../shared/compare/bodyComparison';
import { compareBodies } from '../../../../../shared/compare/compareBodies';
import { type Body, type BodyNode, emptyBody } from '../../../../../shared/model/body';
import { ComparedBlocks } from '../compare/ComparedBlocks';
import { ComparedFootnotes } from '../compare/ComparedFootnotes';
import type { Place } from '../compare/places';
import type { Choice } from './mergeParts';

interface MergedRegionProps {
  readonly region: BodyRegion;
  readonly choice: Choice;
  readonly path: Place;
}

/** What becomes of some blocks of the story, beside what stands here. */
export function MergedRegion({ region: { ours, theirs }, choice, path }: MergedRegionProps) {
  const blocks = useMemo(() => {
    const becomes = { ours, theirs, both: [...ours, ...theirs] }[choice];
    return compareBodies(bodyWith(ours), bodyWith(becomes)).blocks.filter(says);
  }, [ours, theirs, choice]);
  if (blocks.length === 0) return <p className="soft">Nothing stands here.</p>;
  return (
    <>
      <ComparedBlocks blocks={blocks} path={path} />
      <ComparedFootnotes blocks={blocks} />
    </>
  );
}

function bodyWith(content: readonly BodyNode[]): Body {
  return content.length === 0 ? emptyBody : { type: 'doc', content };
}

/** Whether a block is there to be seen: where one side has nothing, a paragraph without words stands for it. */
function says({ face, content }: ComparedBlock): boolean {
  return face.type !== 'paragraph' || content.of !== 'words' || content.segments.length > 0;
}
