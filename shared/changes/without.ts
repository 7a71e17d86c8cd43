/** The record without one of its keys. */
export function without<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  key: NoInfer<Key>,
): Readonly<Record<Key, Value>> {
  const { [key]: _gone, ...rest } = record;
  return rest as Record<Key, Value>;
}
