import type { Node } from 'prosemirror-model';
import { withoutAnchors } from '../anchors/withoutAnchors';
import { assertNever } from '../assertNever';
import { sameValue } from '../changes/sameValue';
import { type Body, documentOf } from '../model/body';
import type { BodyComparison, ChangedAttribute, ComparedBlock, ComparedContent, Segment } from './bodyComparison';
import { compareTokens } from './compareTokens';
import { type Draft, draftBodies, draftEdit } from './draft';
import { findMoves, type Move } from './findMoves';
import { blockReader, type ReadBlock } from './readBlock';
import { splitSegments } from './splitSegments';
import { summarise } from './summarise';
import { faceOf, wholeBlock } from './wholeBlock';

/** What became of a body, word by word. */
export function compareBodies(before: Body, after: Body): BodyComparison {
  const read = blockReader();
  const drafts = draftBodies(withoutAnchors(documentOf(before)), withoutAnchors(documentOf(after)), read);
  const moves = findMoves(drafts, read);
  const blocks = drafts.map((draft) => blockOf(draft, moves, read));
  return { blocks, summary: summarise(blocks) };
}

type Moves = ReadonlyMap<Draft, Move>;

function blockOf(draft: Draft, moves: Moves, read: ReadBlock): ComparedBlock {
  const moved = moves.get(draft);
  switch (draft.is) {
    case 'same':
      return wholeBlock(draft.after, 'same');
    case 'deleted': {
      const block = wholeBlock(draft.before, 'deleted');
      return moved ? { ...block, is: 'movedAway', move: moved.move } : block;
    }
    case 'inserted':
      return moved ? movedHere(moved, read) : wholeBlock(draft.after, 'inserted');
    case 'edited':
      return { is: 'changed', ...facesOf(draft.before, draft.after), content: contentOf(draft, moves, read) };
    case 'split':
      return regrouped(draft.is, draft.before, partsOf([draft.before], draft.after, read));
    case 'joined':
      return regrouped(draft.is, draft.after, partsOf(draft.before, [draft.after], read));
    case 'wrapped':
    case 'unwrapped':
      return regrouped(
        draft.is,
        draft.around,
        draft.inside.map((inner) => blockOf(inner, moves, read)),
      );
    default:
      return assertNever(draft);
  }
}

function regrouped(
  is: 'wrapped' | 'unwrapped' | 'split' | 'joined',
  around: Node,
  blocks: readonly ComparedBlock[],
): ComparedBlock {
  return { is, face: faceOf(around), content: { of: 'blocks', blocks } };
}

/** What moved within a block or out of it while it moved itself is deleted there and inserted here. */
function movedHere({ move, before, after }: Move, read: ReadBlock): ComparedBlock {
  const content = before.eq(after)
    ? wholeBlock(after, 'same').content
    : contentOf(draftEdit(before, after, read), new Map(), read);
  return { is: 'movedHere', move, ...facesOf(before, after), content };
}

function contentOf(
  { before, after, inside }: Draft & { readonly is: 'edited' },
  moves: Moves,
  read: ReadBlock,
): ComparedContent {
  if (read(before).isContainer) return { of: 'blocks', blocks: inside.map((draft) => blockOf(draft, moves, read)) };
  if (before.isLeaf && after.isLeaf) return { of: 'nothing' };
  return { of: 'words', segments: compareTokens(read(before).tokens, read(after).tokens) };
}

/** One text and the several it was or became: what became of each of the several. */
function partsOf(before: readonly Node[], after: readonly Node[], read: ReadBlock): readonly ComparedBlock[] {
  const tokensOf = (blocks: readonly Node[]) => blocks.flatMap((block) => read(block).tokens);
  const segments = compareTokens(tokensOf(before), tokensOf(after));
  const [parts, besides] = before.length > 1 ? [before, 'inserted' as const] : [after, 'deleted' as const];
  const shares = splitSegments(segments, parts.map(lengthOf), besides);
  return parts.map((part, index) => {
    const [was, now] = [before[index] ?? before[0] ?? part, after[index] ?? after[0] ?? part];
    return partOf(was, now, shares[index] ?? []);
  });
}

function partOf(before: Node, after: Node, segments: readonly Segment[]): ComparedBlock {
  const [content, faces] = [{ of: 'words', segments } as const, facesOf(before, after)];
  const isSame = faces.attributes.length === 0 && segments.every(({ is }) => is === 'same');
  return isSame ? { is: 'same', face: faces.face, content } : { is: 'changed', ...faces, content };
}

function lengthOf(block: Node): number {
  return block.children.reduce((sum, child) => sum + (child.text?.length ?? 1), 0);
}

function facesOf(before: Node, after: Node) {
  return { was: faceOf(before), face: faceOf(after), attributes: attributesOf(before, after) };
}

function attributesOf(before: Node, after: Node): readonly ChangedAttribute[] {
  if (before.type !== after.type) return [];
  return Object.keys(after.attrs).flatMap((name) => {
    const [was, now]: readonly unknown[] = [before.attrs[name], after.attrs[name]];
    return sameValue(was, now) ? [] : [{ name, was, now }];
  });
}
