/** A card as a page prints it. */
export interface PrintedCard {
  readonly mark?: string;
  readonly kicker?: string;
  readonly title: string;
  readonly times?: number;
  readonly teaser?: readonly string[];
}

export const ferry: PrintedCard = {
  kicker: 'News',
  title: 'The ferry is running again',
  teaser: ['It crossed the lake on Friday.'],
};
export const timetable: PrintedCard = {
  kicker: 'Opinion',
  title: 'What a timetable is for',
  teaser: ['A timetable is a promise.'],
};
export const captain: PrintedCard = {
  kicker: 'Interview',
  title: 'The captain who does not swim',
  teaser: ['He has crossed four thousand times.'],
};
/** A card with the mark that it was chosen by the editor. */
export const marked = (card: PrintedCard): PrintedCard => ({ ...card, mark: "Editor's choice" });

/** A card as such a page prints it: mark, kicker, title, title, teaser. */
export function printed({ mark, kicker, title, times = 2, teaser = [] }: PrintedCard): string {
  const head = [mark, kicker, title].filter((line) => line !== undefined).join('\n');
  return [head, ...Array.from({ length: times - 1 }, () => title), ...teaser].join('\n\n');
}

/** A list with its title. */
export function list(title: string, ...cards: readonly PrintedCard[]): string {
  return `${title}\n\n${cards.map(printed).join('\n')}\n\n`;
}
