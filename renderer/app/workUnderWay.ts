import type { Progress } from '../../shared/contract/events';

/** The works that go on after the core has told of one: oldest first, each as it was last told, without what has ended. */
export function workUnderWay(before: readonly Progress[], told: Progress): readonly Progress[] {
  if (told.done >= told.total) return before.filter(({ workId }) => workId !== told.workId);
  const known = before.some(({ workId }) => workId === told.workId);
  return known ? before.map((work) => (work.workId === told.workId ? told : work)) : [...before, told];
}
