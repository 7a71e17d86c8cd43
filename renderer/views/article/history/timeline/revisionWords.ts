import { assertNever } from '../../../../../shared/assertNever';
import type { Revision, Timeline } from '../../../../../shared/contract/revisions';
import { fieldNames } from '../../../../../shared/model/fieldNames';
import { dateFormat } from '../../../../components/dateFormat';
import { sentence } from '../../../../components/sentence';
import { sayDay } from './groupByDay';

/** The hour of a moment: "12:04". The time zone is the machine's unless one is given. */
export function sayHour(at: string, timeZone?: string): string {
  const parts = { hour: '2-digit', minute: '2-digit' } as const;
  return dateFormat('en-GB', timeZone === undefined ? parts : { ...parts, timeZone }).format(new Date(at));
}

/** When a revision was: "12:04", or, for a sitting that took longer, "12:04–12:31". */
export function saySpan({ at, is }: Revision, timeZone?: string): string {
  const to = sayHour(at, timeZone);
  const from = is.kind === 'sitting' ? sayHour(is.from, timeZone) : to;
  return from === to ? to : `${from}–${to}`;
}

/** What happened, in a few words. */
export function sayRevision({ is }: Revision, timeline: Timeline, now: Date, timeZone?: string): string {
  switch (is.kind) {
    case 'created':
      return 'Created';
    case 'sitting':
      return sayFields(is.fields);
    case 'state':
      return `${sentence(is.was)} → ${sentence(is.to)}`;
    case 'named':
      return is.name;
    case 'restored': {
      const from = revisionAt(timeline, is.from);
      return from ? `Restored the ${sayVersion(from, now, timeZone)}` : 'Restored an earlier version';
    }
    case 'merged':
      return 'Took in the file of another program';
    default:
      return assertNever(is);
  }
}

/** A revision by name: "version of 12:04", "version of Monday 16 November, 12:04", "version “First proof”". */
export function sayVersion(revision: Revision, now: Date, timeZone?: string): string {
  if (revision.is.kind === 'named') return `version “${revision.is.name}”`;
  const day = sayDay(new Date(revision.at), now, timeZone);
  const hour = sayHour(revision.at, timeZone);
  return `version of ${day === 'Today' ? hour : `${day === 'Yesterday' ? 'yesterday' : day}, ${hour}`}`;
}

/** The revision that a change became part of; undefined when it is none of the timeline's. */
export function revisionAt({ revisions }: Pick<Timeline, 'revisions'>, sequence: number): Revision | undefined {
  return revisions.findLast((revision) => revision.sequence >= sequence);
}

/** How many fields are named before the rest is counted. */
const mostNamed = 3;

function sayFields(fields: readonly string[]): string {
  const names = fields.map((field) => (Object.hasOwn(fieldNames, field) ? nameOf(field) : field));
  const shown = names.length > mostNamed + 1 ? names.slice(0, mostNamed) : names;
  const more = names.length - shown.length;
  const parts = more > 0 ? [...shown, `${more} more`] : shown;
  return sentence([parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and '));
}

function nameOf(field: string): string {
  return fieldNames[field as keyof typeof fieldNames].toLowerCase();
}
