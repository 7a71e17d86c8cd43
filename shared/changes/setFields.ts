import { done, type Result } from '../result';
import { missing, type RefusalCode, staleField } from './refusal';
import { sameValue } from './sameValue';

type Fields<Record> = { readonly [Name in keyof Record]?: Record[Name] | undefined };

/**
 * A record with the fields of `to` set. Refused when there is none, when a field is not what it was when the change was
 * made, and when `was` and `to` do not speak of the same fields: such a change could not be taken back.
 */
export function setFields<Record extends object>(
  record: Record | undefined,
  what: string,
  { was, to }: { readonly was: Fields<Record>; readonly to: Fields<Record> },
): Result<Record, RefusalCode> {
  if (!record) return missing(what);
  const fields = Object.keys(to) as (keyof Record)[];
  const isTold = fields.length === Object.keys(was).length && fields.every((field) => field in was);
  if (!isTold || fields.some((field) => !sameValue(record[field], was[field]))) return staleField(what);
  return done({ ...record, ...to });
}
