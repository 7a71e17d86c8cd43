import type { CheckedField } from '../../../../shared/checks/finding';
import type { InspectorTab } from '../inspector/Inspector';

/** The part of the inspector that a field is set in; null for what is written on the sheet. */
export const tabOfField: Readonly<Record<CheckedField, InspectorTab | null>> = {
  kicker: null,
  headline: null,
  standfirst: null,
  byline: null,
  dateline: null,
  body: null,
  sourceLine: null,
  leadPhoto: 'photo',
  caption: 'photo',
  credit: 'photo',
  altText: 'photo',
  sources: 'sources',
  slug: 'about',
  language: 'about',
  embargo: 'about',
  corrections: 'about',
  state: 'about',
  claims: 'sources',
  rights: 'photo',
};
