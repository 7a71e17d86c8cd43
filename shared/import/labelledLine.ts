import { keyed } from './matchWords';
import { isNames } from './names';
import { isProse, type PageLine } from './pageLine';
import { isDateline, readDates } from './readDates';
import { type LineLabel, lineBeginnings, lineLabels } from './words';
import { wordsKey } from './wordsKey';

/** A line that says itself what it is. An empty `value` is to be found on the next line. */
export interface LabelledLine {
  readonly label: LineLabel;
  readonly value: string;
}

const labels = keyed(lineLabels);

/** The longest value that each label may have; a longer line is text that only happens to begin like a label. */
const longestValues: Readonly<Record<LineLabel, number>> = {
  'source line': 300,
  'photo caption': 1500,
  'photo credit': 200,
  byline: 120,
  dateline: 80,
  furniture: 300,
};

/** What a line says of itself. The caption of a figure needs no word for it. */
export function labelledLine(line: PageLine): LabelledLine | undefined {
  return (
    labelledText(line.text) ?? (line.place === 'caption' ? { label: 'photo caption', value: line.text } : undefined)
  );
}

/** Reads "label: value", "label – value", "(label: value)", and the few beginnings that need no colon. */
export function labelledText(text: string): LabelledLine | undefined {
  if (text.length > 1600) return undefined;
  const bare = /^[([].*[)\]]$/.test(text) ? text.slice(1, -1).trim() : text;
  const parting = /\s*[:：]\s*|\s+[–—|-]\s+/.exec(bare.slice(0, 48));
  const label = parting ? labels.get(wordsKey(bare.slice(0, parting.index))) : undefined;
  if (!parting || !label) return begunText(text);

  const value = bare.slice(parting.index + parting[0].length).trim();
  const mayBeSentence = label !== 'furniture' && label !== 'byline' && /[:：]/.test(parting[0]);
  if (value.length > longestValues[label] || (isProse(text) && !mayBeSentence)) return undefined;
  if (label === 'dateline' && value !== '' && readDates(value).length === 0) return undefined;
  return { label, value };
}

function begunText(text: string): LabelledLine | undefined {
  if (text.length > 120 || isProse(text)) return undefined;
  const lowerCase = text.toLowerCase();
  for (const { words, label } of lineBeginnings) {
    if (!lowerCase.startsWith(`${words} `)) continue;
    const value = text.slice(words.length).trim();
    const fits = { byline: isNames, dateline: isDateline, 'photo credit': () => true }[label];
    if (fits(value)) return { label, value };
  }
  return undefined;
}

/** How far from a caption's end its credit may begin, in characters. */
const creditReach = 120;

/** Parts a caption from the credit at its end: "The ferry on Friday. Photo: Jane Doe", "The ferry (credit: AFP)". */
export function partCredit(caption: string): { readonly caption: string; readonly credit: string } {
  const start = Math.max(0, caption.length - creditReach);
  for (const end of caption.slice(start).matchAll(/[.!?»”")]\s+|\s+[(/|]\s*/g)) {
    const at = start + end.index + end[0].length;
    const opens = end[0].includes('(');
    const labelled = labelledText(caption.slice(opens ? at - 1 : at));
    const isCredit = labelled?.label === 'photo credit' || labelled?.label === 'photo caption';
    if (!isCredit || labelled.value === '' || labelled.value.length > 80) continue;
    const above = caption.slice(0, start + end.index + (/^[.!?»”")]/.test(end[0]) ? 1 : 0)).trim();
    return { caption: above, credit: labelled.value };
  }
  return { caption, credit: '' };
}
