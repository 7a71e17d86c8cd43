import { assertNever } from '../assertNever';
import type { RevisionKind } from '../contract/revisions';
import { fieldNames } from '../model/fieldNames';

/** What a revision is, in a few words: "Headline, body: 12 changes, 120 words added, 30 removed". */
export function sayRevision(is: RevisionKind): string {
  switch (is.kind) {
    case 'created':
      return 'Created';
    case 'sitting':
      return `${namesOf(is.fields)}: ${[counted(is.changes, 'change'), ...wordsOf(is)].join(', ')}`;
    case 'state':
      return `From ${is.was} to ${is.to}`;
    case 'named':
      return `Named “${is.name}”`;
    case 'restored':
      return `Restored as it was after change ${is.from}`;
    case 'merged':
      return 'Merged with what another program had written';
    default:
      return assertNever(is);
  }
}

/** The names of fields as a sentence begins with them. */
function namesOf(fields: readonly string[]): string {
  const names = fields.map((field) => (field in fieldNames ? fieldNames[field as keyof typeof fieldNames] : field));
  return names.map((name, place) => (place === 0 ? name : name.toLowerCase())).join(', ');
}

function wordsOf({ wordsAdded, wordsRemoved }: Extract<RevisionKind, { kind: 'sitting' }>): readonly string[] {
  const added = wordsAdded > 0 ? `${counted(wordsAdded, 'word')} added` : '';
  const removed = wordsAdded > 0 ? `${wordsRemoved} removed` : `${counted(wordsRemoved, 'word')} removed`;
  return [added, wordsRemoved > 0 ? removed : ''].filter(Boolean);
}

function counted(number: number, what: string): string {
  return `${number} ${number === 1 ? what : `${what}s`}`;
}
