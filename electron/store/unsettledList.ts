import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import { subjectSchema } from './subjectSchema';

/**
 * The documents whose files may not be what their histories give, kept in a file: a start after a sudden end then knows
 * where to look, and need not look at all documents. Nothing here waits for the disk, which a process that is killed does
 * not harm; after a power cut the list may be of a moment before.
 */
export interface UnsettledList {
  /** Those that the last Galley here left so. */
  readonly before: readonly Subject[];
  /** To be told before anything is added to the history of a document. */
  add(subject: Subject): void;
  /** All others are settled. */
  keepOnly(subjects: readonly Subject[]): void;
}

export function keepUnsettled(file: string): UnsettledList {
  const before = read(file);
  const listed = new Set(before.map(subjectKey));
  return {
    before,
    add(subject) {
      const key = subjectKey(subject);
      if (listed.has(key)) return;
      listed.add(key);
      trying(() => appendFileSync(file, lineOf(subject)));
    },
    keepOnly(subjects) {
      if (subjects.length === listed.size && subjects.every((subject) => listed.has(subjectKey(subject)))) return;
      listed.clear();
      for (const subject of subjects) listed.add(subjectKey(subject));
      trying(() => {
        if (subjects.length === 0) return writeFileSync(file, '');
        writeFileSync(`${file}.new`, subjects.map(lineOf).join(''));
        renameSync(`${file}.new`, file);
      });
    },
  };
}

const lineOf = (subject: Subject): string => `${JSON.stringify(subject)}\n`;

function read(file: string): readonly Subject[] {
  const found = new Map<string, Subject>();
  for (const line of linesOf(file)) {
    const subject = subjectIn(line);
    if (subject) found.set(subjectKey(subject), subject);
  }
  return Array.from(found.values());
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function subjectIn(line: string): Subject | undefined {
  try {
    return subjectSchema.parse(JSON.parse(line));
  } catch {
    // A line that a power cut left torn names nothing.
    return undefined;
  }
}

/** On a full or vanished disk there is no list: then a start finds out as it goes through all documents. */
function trying(write: () => void): void {
  try {
    write();
  } catch {
    return;
  }
}
