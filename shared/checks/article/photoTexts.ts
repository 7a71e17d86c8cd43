import type { FindingLevel } from '../finding';

/** What a photo that goes out must have said of it, in the order in which it is printed. */
export const photoTexts: readonly {
  readonly field: 'caption' | 'credit' | 'altText';
  readonly label: string;
  readonly level: FindingLevel;
}[] = [
  { field: 'caption', label: 'caption', level: 'should' },
  { field: 'credit', label: 'credit', level: 'must' },
  { field: 'altText', label: 'alt text', level: 'should' },
];
