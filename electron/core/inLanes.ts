import { done, type Result } from '../../shared/result';

/**
 * Does something with each item, several at a time. After a failure nothing more is begun; it is given back once all
 * that was under way has ended.
 */
export async function inLanes<Item, Code extends string>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result<void, Code>>,
): Promise<Result<void, Code>> {
  const queue = items.values();
  let outcome: Result<void, Code> = done(undefined);
  const lane = async (): Promise<void> => {
    for (const item of queue) {
      const result = await work(item);
      if (!result.ok) outcome = result;
      if (!outcome.ok) return;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcome;
}
