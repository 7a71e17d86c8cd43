import type { Section } from './findSections';
import { type Doubt, type PageCard, type PageList, type PageListId, pageListIds, type ReadAs } from './pageDraft';
import { counted, quoted } from './quoted';
import { readCards } from './readCards';
import { listNames } from './words';

export type ListSection = Extract<Section, { is: 'list' }>;

/** The lists of a page. `readAs` tells of each section, in order, what its lines were taken for, its title first. */
export interface ReadLists {
  readonly lists: readonly PageList[];
  /** The cards of lists that Galley has no place for. */
  readonly others: readonly PageCard[];
  readonly readAs: ReadonlyMap<ListSection, readonly ReadAs[]>;
  readonly doubts: readonly Doubt[];
}

/** How many cards a list of a front page may have before somebody should ask whether it is one. */
const longestList = 200;

/**
 * Reads the cards of each list. A list that the page announces more than once is one list, and a card that it has more
 * than once, for screens of several widths, is one card.
 */
export function readLists(sections: readonly ListSection[]): ReadLists {
  const cards: Record<PageListId | 'other', PageCard[]> = { 'editors-choice': [], popular: [], related: [], other: [] };
  const readAs = new Map<ListSection, readonly ReadAs[]>();
  const messages = new Set<string>();
  const leftOut = new Set<string>();
  const unknownKickers = new Set<string>();
  const known = new Set<string>();
  for (const section of sections) {
    const read = readCards(section.lines);
    for (const card of read.cards) {
      const whole = `${section.list}\n${card.title}\n${card.teaser}`;
      if (!known.has(whole)) cards[section.list].push(card);
      known.add(whole);
    }
    readAs.set(section, section.title ? ['list title', ...read.readAs] : read.readAs);
    const doubt = doubtOf(section);
    if (doubt) messages.add(doubt);
    if (section.list === 'other' && read.cards.length > 0) leftOut.add(section.title?.text ?? '');
    if (section.list !== 'other') for (const kicker of read.unknownKickers) unknownKickers.add(kicker);
  }
  if (leftOut.size > 0) {
    const titles = [...leftOut]
      .filter((title) => title !== '')
      .slice(0, 3)
      .map(quoted)
      .join(', ');
    const where = titles === '' ? 'that no title announces' : `under titles that Galley has no list for (${titles})`;
    messages.add(`${counted(cards.other.length, 'card')} ${where} were left out.`);
  }
  for (const id of pageListIds) {
    const count = cards[id].length;
    if (count <= longestList) continue;
    messages.add(`“${listNames[id]}” has ${count.toLocaleString('en')} cards on this page: is it one list?`);
  }
  if (unknownKickers.size > 0) {
    const kickers = [...unknownKickers].slice(0, 3).map(quoted).join(', ');
    messages.add(`Read as kickers of cards, though the desk does not know them: ${kickers}.`);
  }
  return {
    lists: pageListIds.map((id) => ({ id, title: listNames[id], cards: cards[id] })),
    others: cards.other,
    readAs,
    doubts: Array.from(messages, (message) => ({ field: 'lists', message })),
  };
}

/** A mark of the editor's choice under another list's title might be a title as well. */
function doubtOf({ list, lines }: ListSection): string | undefined {
  const mark =
    list === 'popular' || list === 'related' ? lines.find((line) => line.list === 'editors-choice') : undefined;
  return (
    mark &&
    `${quoted(mark.text)} stands under “${listNames[list as PageListId]}” and was read as a mark on a card of that list.`
  );
}
