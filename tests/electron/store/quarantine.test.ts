import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createQuarantine } from '../../../electron/store/quarantine';
import { filesOf, lay } from '../../builders/disk';
import { now } from '../../builders/openFolder';
import { temporaryFolder } from '../../builders/temporaryFolder';

describe('what is set aside', () => {
  it('keeps every byte, under its name and the moment', async () => {
    const folder = await temporaryFolder();
    const damaged = path.join(folder, 'lake.json');
    const bytes = Buffer.from([0, 255, 10, 13, 200]);
    await lay(damaged, bytes);
    const kept = await createQuarantine(path.join(folder, 'quarantine'), now).setAside(damaged);
    expect(path.basename(kept)).toBe('2018-11-19T120000.000Z-1-lake.json');
    expect(await readFile(kept)).toEqual(bytes);
    expect(Object.keys(await filesOf(folder))).toEqual([`quarantine/${path.basename(kept)}`]);
  });

  it('never takes the place of what was set aside before', async () => {
    const folder = await temporaryFolder();
    const quarantine = createQuarantine(path.join(folder, 'quarantine'), now);
    const kept = await Promise.all(
      ['one', 'two', 'three'].map((text) => quarantine.keep('lake.history', Buffer.from(text))),
    );
    expect(await Promise.all(kept.map((file) => readFile(file, 'utf8')))).toEqual(['one', 'two', 'three']);
  });
});
