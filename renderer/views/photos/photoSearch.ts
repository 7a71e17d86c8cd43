import { everyPhoto, type PhotoQuery, type RightsState } from '../../../shared/model/photoQuery';

/** What each order is called. */
export const orderNames: Readonly<Record<PhotoQuery['order'], string>> = {
  newest: 'Newest first',
  taken: 'Last taken first',
  'file name': 'By file name',
  credit: 'By credit',
};

/** What each state of the rights is called as a filter. */
export const rightsNames: Readonly<Record<RightsState, string>> = {
  clear: 'Clear',
  'no usage terms': 'No usage terms',
  expiring: 'Expiring soon',
  expired: 'Expired',
};

export const usedNames: Readonly<Record<PhotoQuery['uses'][number], string>> = { used: 'Used', 'not used': 'Not used' };

/** The fields of a search that take several values. */
export type ManyField = 'credits' | 'rights' | 'uses';

/** The search with a value put in where it is not, or taken out where it is. */
export function toggled(search: PhotoQuery, field: ManyField, value: string): PhotoQuery {
  const values: readonly string[] = search[field];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...search, [field]: next };
}

/** One condition of a search, as it is said, and the search without it. */
export interface PhotoCondition {
  readonly words: string;
  readonly without: PhotoQuery;
}

export function conditionsOf(search: PhotoQuery): readonly PhotoCondition[] {
  const each = <Value extends string>(field: ManyField, values: readonly Value[], say: (value: Value) => string) =>
    values.map((value) => ({ words: say(value), without: toggled(search, field, value) }));
  return [
    ...each('credits', search.credits, (credit) => credit || 'No credit'),
    ...each('rights', search.rights, (rights) => `rights: ${rightsNames[rights].toLowerCase()}`),
    ...each('uses', search.uses, (use) => use),
    ...(search.lacksTexts ? [{ words: 'lacks texts', without: { ...search, lacksTexts: false } }] : []),
  ];
}

/** The search without its conditions: its words and its order stay. */
export function withoutConditions({ text, order }: PhotoQuery): PhotoQuery {
  return { ...everyPhoto, text, order };
}

const orderWords: Readonly<Record<PhotoQuery['order'], string>> = {
  newest: 'newest first',
  taken: 'last taken first',
  'file name': 'by file name',
  credit: 'by credit',
};

/** "1,204 photos, newest first", "1 photo", "3 photos with “harbour”". */
export function countPhotos(total: number, search: PhotoQuery): string {
  const things = sayPhotos(total);
  if (search.text.trim() !== '') return `${things} with “${search.text.trim()}”`;
  return total > 1 ? `${things}, ${orderWords[search.order]}` : things;
}

/** "38 photos", "1 photo". */
export function sayPhotos(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'photo' : 'photos'}`;
}
