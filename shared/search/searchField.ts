/** The texts of an article that can be searched by themselves, as `headline:lake` does; the index has a column for each. */
export const textFields = ['headline', 'standfirst', 'body', 'byline', 'kicker', 'tag', 'region', 'source'] as const;
export type TextField = (typeof textFields)[number];

/** The texts that name an article, rather than tell it. */
export const namingFields = ['headline', 'byline', 'kicker', 'tag', 'region', 'source'] as const;

export function isNamingField(field: TextField): boolean {
  return namingFields.some((one) => one === field);
}

/** What can be asked for in the same way, though nobody would look for it as a word. */
export const valueFields = ['state', 'language'] as const;
export type ValueField = (typeof valueFields)[number];

export type SearchField = TextField | ValueField;

/** The field of that name, in any case. */
export function searchFieldOf(name: string): SearchField | undefined {
  const small = name.toLowerCase();
  return [...textFields, ...valueFields].find((field) => field === small);
}

export function isTextField(field: SearchField): field is TextField {
  return textFields.some((one) => one === field);
}
