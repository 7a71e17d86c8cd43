import { cleanText } from './cleanText';
import { mostLines, type PageLine, pageLine, type Run, type Shape } from './pageLine';

/** How text stands on a page: its marks, and the block that it is in. */
export interface Standing extends Omit<Run, 'text'> {
  readonly shape: Shape;
  readonly place: PageLine['place'];
  /** The number of the list item that the text is in, so that an item's first line can be told from its later ones. */
  readonly item: number | null;
}

/** Where the reader of HTML puts what it finds. */
export interface LineCollector {
  readonly lines: readonly PageLine[];
  add(text: string, standing: Standing): void;
  /** Ends the line. A `break` within a block lets the next line know that it only broke off. */
  end(by: 'block' | 'break'): void;
}

/**
 * Collects text into lines, with white space collapsed as HTML collapses it; non-breaking spaces are kept, as spaces. One
 * line over `mostLines` it takes no more, so that the page can be told from one that ends there.
 */
export function collectLines(): LineCollector {
  const lines: PageLine[] = [];
  const begunItems = new Set<number>();
  let runs: { text: string; standing: Standing }[] = [];
  let spaceBefore = true;
  let broken = false;

  return {
    lines,
    add(text, standing) {
      if (lines.length > mostLines) return;
      let collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
      if (spaceBefore && collapsed.startsWith(' ')) collapsed = collapsed.slice(1);
      if (collapsed === '') return;
      spaceBefore = collapsed.endsWith(' ');
      const last = runs.at(-1);
      if (last && hasSameMarks(last.standing, standing)) last.text += collapsed;
      else runs.push({ text: collapsed, standing });
    },
    end(by) {
      const clean = trimmed(runs.map(cleanRun));
      const standing = runs[0]?.standing;
      if (clean.length > 0 && standing) {
        lines.push(pageLine(clean, { shape: begun(standing), broken, place: standing.place }));
      }
      broken = by === 'break' && clean.length > 0;
      runs = [];
      spaceBefore = true;
    },
  };

  function begun({ shape, item }: Standing): Shape {
    const begins = item === null || !begunItems.has(item);
    if (item !== null) begunItems.add(item);
    return shape.is === 'item' ? { ...shape, begins } : shape;
  }
}

function cleanRun({ text, standing: { link, strong, em } }: { text: string; standing: Standing }): Run {
  return { text: cleanText(text), link, strong, em };
}

function hasSameMarks(one: Omit<Run, 'text'>, other: Omit<Run, 'text'>): boolean {
  return one.link === other.link && one.strong === other.strong && one.em === other.em;
}

/** The runs without white space at the line's two ends, and without runs of nothing. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex((run) => run.text.trim() !== '');
  const last = runs.findLastIndex((run) => run.text.trim() !== '');
  const kept: Run[] = [];
  for (let index = Math.max(first, 0); index <= last; index += 1) {
    const run = runs[index];
    if (!run) continue;
    const start = index === first ? run.text.trimStart() : run.text;
    const text = index === last ? start.trimEnd() : start;
    if (text !== '') kept.push({ text, link: run.link, strong: run.strong, em: run.em });
  }
  return kept;
}
