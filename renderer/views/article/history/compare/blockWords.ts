import { assertNever } from '../../../../../shared/assertNever';
import type { BlockFace, ChangedAttribute, ComparedBlock } from '../../../../../shared/compare/bodyComparison';
import { photoTextNames } from '../../../../../shared/model/fieldNames';

/** What a block is called: "paragraph", "heading", "item". */
export function blockName({ type, attrs }: BlockFace): string {
  if (type === 'heading') return attrs.level === 3 ? 'subheading' : 'heading';
  return names[type] ?? type.replaceAll('_', ' ');
}

const names: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  pull_quote: 'pull quote',
  bullet_list: 'bulleted list',
  ordered_list: 'numbered list',
  list_item: 'item',
  table_row: 'row',
  table_cell: 'cell',
  table_header: 'header cell',
  embed: 'embed',
};

/** What became of a block itself, in words; none where only what lies in it changed. */
export function sayBlock(block: ComparedBlock): readonly string[] {
  const name = blockName(block.face);
  switch (block.is) {
    case 'same':
      return [];
    case 'inserted':
      return [`New ${name}`];
    case 'deleted':
      return [`${capital(name)} taken out`];
    case 'changed':
      return sayFaces(block.was, block.face, block.attributes);
    case 'movedHere':
      return ['Moved here', ...sayFaces(block.was, block.face, block.attributes)];
    case 'movedAway':
      return ['Moved from here'];
    case 'wrapped':
      return [`Made ${withArticle(name)}`];
    case 'unwrapped':
      return [`No ${name} any more`];
    case 'split':
      return [`One ${name} split into ${block.content.blocks.length}`];
    case 'joined':
      return [`${block.content.blocks.length} joined into one ${name}`];
    default:
      return assertNever(block);
  }
}

function sayFaces(was: BlockFace, now: BlockFace, attributes: readonly ChangedAttribute[]): readonly string[] {
  const [before, after] = [blockName(was), blockName(now)];
  if (before !== after) return [`${capital(before)} made ${withArticle(after)}`];
  return attributes.flatMap(({ name, ...values }) => sayAttribute(name, values.was, values.now));
}

function sayAttribute(name: string, was: unknown, now: unknown): readonly string[] {
  switch (name) {
    case 'photoId':
      return [was === null ? 'The photo was put in' : now === null ? 'The photo was taken out' : 'Another photo'];
    case 'credit':
    case 'altText':
      return [sayTexts(photoTextNames[name], was, now)];
    case 'href':
      return [sayTexts('Address', was, now)];
    case 'colspan':
      return [`As wide as ${now} columns; was ${was}`];
    case 'rowspan':
      return [`As high as ${now} rows; was ${was}`];
    case 'colwidth':
      return ['Another width'];
    default:
      return [sayTexts(capital(name), was, now)];
  }
}

function sayTexts(name: string, was: unknown, now: unknown): string {
  if (!was) return `${name} “${now}”; there was none`;
  return now ? `${name} “${now}”; was “${was}”` : `${name} “${was}” taken out`;
}

function withArticle(name: string): string {
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
