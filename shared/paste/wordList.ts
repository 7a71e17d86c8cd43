import type { Element } from 'domhandler';
import { textIn, walk } from './walk';

/** An item of a list as Word puts it on the clipboard: a paragraph whose style says that it is one, and how deep. */
export interface WordItem {
  readonly depth: number;
  readonly isNumbered: boolean;
}

/** What a paragraph from Word says of the list that it is an item of; undefined for any other. */
export function wordItem(paragraph: Element): WordItem | undefined {
  const style = paragraph.attribs.style ?? '';
  const level = /mso-list\s*:[^;]*\blevel(\d+)/i.exec(style)?.[1];
  if (level === undefined) return undefined;
  let bullet = '';
  walk(paragraph, (element) => {
    if (bullet === '' && isWordBullet(element)) bullet = textIn(element).trim();
  });
  return { depth: Math.min(Number(level), 9), isNumbered: /^[([]?(?:\d+|[a-z]|[ivxlc]+)[.)\]]/i.test(bullet) };
}

/** Whether an element is only the bullet or number that Word draws before an item. */
export function isWordBullet({ attribs }: Element): boolean {
  return /mso-list\s*:\s*ignore/i.test(attribs.style ?? '');
}
