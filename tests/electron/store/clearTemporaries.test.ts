import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { clearTemporaries } from '../../../electron/store/clearTemporaries';
import { filesOf, lay } from '../../builders/disk';
import { emptyLayout } from '../../builders/openFolder';

const before = Date.parse('2018-11-19T12:00:00.000Z');

it('what a crash left of a write goes, and all else stays', async () => {
  const layout = await emptyLayout();
  const month = path.join(layout.articles, '2018', '11');
  const old = [path.join(month, 'lake.json.0123456789ab.tmp'), `${layout.workspace}.ba9876543210.tmp`];
  const own = [path.join(month, 'lake.json'), path.join(month, 'notes.tmp'), path.join(month, 'a.tmp.json')];
  for (const file of [...old, ...own]) {
    await lay(file, '{');
    await utimes(file, new Date(before - 1000), new Date(before - 1000));
  }
  // Written now, that is after the moment asked for.
  const fresh = path.join(month, 'dam.json.0123456789ab.tmp');
  await lay(fresh, '{');
  await clearTemporaries(layout, before);
  const left = Object.keys(await filesOf(layout.folder)).map((file) => path.join(layout.folder, file));
  expect(left.sort()).toEqual([layout.workspace, ...own, fresh].sort());
});
