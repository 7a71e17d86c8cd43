import { isText, type KnownLine } from './knownLine';
import { partCredit } from './labelledLine';
import type { Doubt, DoubtField, ReadAs } from './pageDraft';
import { quoted } from './quoted';
import { isAgency } from './sourceRole';
import type { LineLabel } from './words';
import { wordsKey } from './wordsKey';

/** What the lines of an article say of themselves. `readAs` has those lines, by their index. */
export interface LabelledParts {
  readonly sourceLine: string;
  readonly caption: string;
  readonly credit: string;
  readonly byline: string;
  readonly dateline: string;
  readonly readAs: ReadonlyMap<number, ReadAs>;
  readonly doubts: readonly Doubt[];
}

type Part = Exclude<keyof LabelledParts, 'readAs' | 'doubts'>;

const parts: Readonly<Record<Exclude<LineLabel, 'furniture'>, { readonly part: Part; readonly field: DoubtField }>> = {
  'source line': { part: 'sourceLine', field: 'sources' },
  'photo caption': { part: 'caption', field: 'leadPhoto' },
  'photo credit': { part: 'credit', field: 'leadPhoto' },
  byline: { part: 'byline', field: 'byline' },
  dateline: { part: 'dateline', field: 'dateline' },
};

/**
 * Reads the lines of an article that say what they are. A label whose line ends behind it has its value on the next
 * line. In a figure, a short line under its caption is the credit. The first of each kind counts; the others are left
 * out, with a doubt.
 */
export function readLabels(lines: readonly KnownLine[], ownNames: readonly string[]): LabelledParts {
  const found: Record<Part, string> = { sourceLine: '', caption: '', credit: '', byline: '', dateline: '' };
  const readAs = new Map<number, ReadAs>();
  const leftOut = new Map<DoubtField, Set<string>>();
  for (const [index, line] of lines.entries()) {
    const { labelled } = line;
    if (!labelled || labelled.label === 'furniture') continue;
    const value = labelled.value === '' ? valueBelow(lines[index + 1], labelled.label) : labelled.value;
    if (value === undefined) {
      readAs.set(index, 'furniture');
      continue;
    }
    const isInFigure = line.place === 'caption' && found.caption !== '' && !line.isProse;
    const isCredit = labelled.label === 'photo caption' && (isInFigure || isOwner(value, ownNames));
    const label = isCredit ? 'photo credit' : labelled.label;
    readAs.set(index, label);
    if (labelled.value === '') readAs.set(index + 1, label);
    const { part, field } = parts[label];
    if (part === 'caption' && found.caption === '') {
      const { caption, credit } = partCredit(value);
      found.caption = caption;
      found.credit ||= credit;
    } else if (found[part] === '') found[part] = value;
    else if (found[part] !== value) leftOut.set(field, (leftOut.get(field) ?? new Set()).add(value));
  }
  return { ...found, readAs, doubts: Array.from(leftOut, ([field, values]) => doubtOf(field, values)) };
}

function doubtOf(field: DoubtField, values: ReadonlySet<string>): Doubt {
  const first = [...values].slice(0, 3).map(quoted).join(', ');
  return { field, message: `The page says this more than once; left out: ${first}${values.size > 3 ? ', …' : ''}.` };
}

function valueBelow(line: KnownLine | undefined, label: LineLabel): string | undefined {
  if (!line || !isText(line)) return undefined;
  if (label === 'dateline') return line.isDateline ? line.text : undefined;
  const isFitting = label === 'photo caption' ? line.text.length <= 600 : line.text.length <= 120 && !line.isProse;
  return isFitting ? line.text : undefined;
}

/** Whether what stands behind "Photo:" says whose it is and not what it shows: "Reuters/Jane Doe", "© Jane Doe". */
function isOwner(value: string, ownNames: readonly string[]): boolean {
  if (/^(?:©|\(c\)|courtesy of\s)/i.test(value)) return true;
  if (value.length > 80) return false;
  const owner = value.split(/\s*[/,|]\s*/, 1)[0] ?? '';
  return isAgency(owner) || ownNames.some((name) => wordsKey(name) === wordsKey(owner));
}
