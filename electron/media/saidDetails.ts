import type { Photo, PhotoDetailName } from '../../shared/model/photo';

/** What one block of metadata says of a photo. What it does not say is left out. */
export type SaidDetails = { -readonly [Name in PhotoDetailName]?: Photo[Name] };

/** What was read of one block, and what of it could not be, in sentences. */
export interface ReadBlock {
  readonly said: SaidDetails;
  readonly doubts: readonly string[];
}

/** The most characters that are taken of one text, and the most items of one list. */
export const longestText = 20_000;
export const mostItems = 500;

/** A text as a newsroom can use it: of one kind of line ends, and without what cannot be seen and blanks around it. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
    .slice(0, longestText)
    .replace(/\p{Cs}/gu, '')
    .normalize('NFC');
}

/** The texts of a list that say something, each once. */
export function cleanTexts(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts.slice(0, mostItems).map(cleanText).filter(Boolean)));
}

/** Leaves out what is empty. */
export function onlySaid(said: SaidDetails): SaidDetails {
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== null && value !== undefined && value.length > 0),
  );
}
