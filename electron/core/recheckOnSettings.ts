import { sameValue } from '../../shared/changes/sameValue';
import type { Workspace } from '../../shared/model/workspace';
import type { Announcer } from './announcer';
import type { Catalogue } from './catalogue';
import { checkedBy } from './checkedBy';

/** Has what is missing in articles counted again once the settings that it is counted by have been changed. */
export function recheckOnSettings(
  announcer: Announcer,
  catalogue: Pick<Catalogue, 'recheck'>,
  settings: Workspace,
  now: () => Date,
): void {
  let counted = checkedBy(settings, now());
  announcer.listen(({ name, event }) => {
    if (name !== 'settingsSaved') return;
    const before = counted;
    counted = checkedBy(event.settings, now());
    if (!sameValue({ ...before, now: counted.now }, counted)) catalogue.recheck();
  });
}
