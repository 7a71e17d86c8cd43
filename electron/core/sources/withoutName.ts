import type { SourceId } from '../../../shared/model/ids';
import type { Source } from '../../../shared/model/source';

/** JSON with each reference to a source made one to another. */
export function withSourceId(json: unknown, from: SourceId, to: SourceId): unknown {
  return mapped(json, (object) => (object.sourceId === from ? { ...object, sourceId: to } : object));
}

/**
 * The sources, or a change of them, with another in the place of one: what it was called, where it can be found and what
 * was noted of it are said nowhere any more. What is left is as true of one moment as of the next, so that it still follows.
 */
export function withoutName(json: unknown, from: SourceId, stand: Source): unknown {
  const { id, name } = stand;
  const blank = { name, link: '', printedAs: '', notes: '', sealed: null };
  const without = (fields: unknown): unknown =>
    isObject(fields)
      ? Object.fromEntries(
          Object.entries(fields).map(([key, value]) => [key, key in blank ? blank[key as keyof typeof blank] : value]),
        )
      : fields;
  return mapped(withSourceId(json, from, id), (object) => {
    if (object.sourceId === id && 'was' in object)
      return { ...object, was: without(object.was), to: without(object.to) };
    if (object.id === from && 'name' in object) return { ...object, ...blank, id };
    return from in object ? filedUnderIds(object) : object;
  });
}

/** The sources by their ids, once more by the ids that they have now. A field that happens to be called like an id is none. */
function filedUnderIds(object: JsonObject): JsonObject {
  const isSource = (value: unknown) => isObject(value) && 'id' in value && 'name' in value;
  if (!Object.values(object).every(isSource)) return object;
  return Object.fromEntries(Object.values(object).map((value) => [(value as { id: string }).id, value]));
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** JSON with each of its objects as `map` makes it, the inner ones first. */
function mapped(json: unknown, map: (object: JsonObject) => JsonObject): unknown {
  if (Array.isArray(json)) return json.map((one) => mapped(one, map));
  if (!isObject(json)) return json;
  return map(Object.fromEntries(Object.entries(json).map(([key, value]) => [key, mapped(value, map)])));
}
