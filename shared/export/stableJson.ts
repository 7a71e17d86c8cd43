/** JSON with its keys in order, so that equal values are equal texts however they came about. `indent` in spaces. */
export function stableJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, withSortedKeys, indent);
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
