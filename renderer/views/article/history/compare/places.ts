import type {
  ArticleComparison,
  ComparedField,
  FieldComparison,
} from '../../../../../shared/compare/articleComparison';
import type { ComparedBlock, ComparedContent } from '../../../../../shared/compare/bodyComparison';
import { comparedFields } from '../../../../../shared/compare/comparedFields';
import { runsOf } from './runs';

/**
 * Where a change is drawn: the name that the drawing gives its element, and by which Next change finds it. Made of where
 * the change stands: `headline:1`, `body.4:0`, `body.7`.
 */
export type Place = string;

/** The fields that stand on the page above the story, and under it. The others are said beneath the page. */
export const above = ['kicker', 'headline', 'standfirst', 'byline', 'dateline', 'leadPhoto'] as const;
export const below = ['sourceLine', 'corrections'] as const;
export const besides: readonly ComparedField[] = comparedFields.filter(
  (field) => !([...above, ...below] as readonly ComparedField[]).includes(field),
);

/** All changes of a comparison, in the order in which they are drawn. */
export function placesIn({ fields, body }: ArticleComparison): readonly Place[] {
  const inFields = (order: readonly ComparedField[]) =>
    order.flatMap((name) => fields.filter(({ field }) => field === name).flatMap(placesInField));
  return [...inFields(above), ...placesInBlocks(body.blocks, 'body'), ...inFields(below), ...inFields(besides)];
}

export function placesInBlocks(blocks: readonly ComparedBlock[], path: Place): readonly Place[] {
  return blocks.flatMap((block, index) => placesInBlock(block, within(path, index)));
}

/** The place of a block in what lies at a path. */
export const within = (path: Place, index: number): Place => `${path}.${index}`;
/** The place of a run of words in what stands at a path. */
export const inWords = (path: Place, run: number): Place => `${path}:${run}`;

/** What only lies in others, so that what is made of it is told of those. */
const inner = new Set(['list_item', 'table_row', 'table_cell', 'table_header']);

/** Whether something became of the block itself, apart from what lies in it. */
export function isChangedItself(block: ComparedBlock): boolean {
  if (block.is === 'same') return false;
  if (block.is === 'wrapped' || block.is === 'unwrapped') return !inner.has(block.face.type);
  return block.is !== 'changed' || block.was.type !== block.face.type || block.attributes.length > 0;
}

function placesInField(comparison: FieldComparison): readonly Place[] {
  return comparison.of === 'text' ? placesInWords(comparison.segments, comparison.field) : [comparison.field];
}

function placesInBlock(block: ComparedBlock, path: Place): readonly Place[] {
  const own = isChangedItself(block) ? [path] : [];
  const isWhole = block.is === 'inserted' || block.is === 'deleted' || block.is === 'movedAway';
  return isWhole ? own : [...own, ...placesInContent(block.content, path)];
}

function placesInContent(content: ComparedContent, path: Place): readonly Place[] {
  if (content.of === 'words') return placesInWords(content.segments, path);
  return content.of === 'blocks' ? placesInBlocks(content.blocks, path) : [];
}

function placesInWords(segments: readonly { readonly is: string }[], path: Place): readonly Place[] {
  return runsOf(segments).flatMap(({ is }, index) => (is === 'change' ? [inWords(path, index)] : []));
}
