import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskTrouble } from '../../../electron/core/diskTrouble';
import { unreadable } from '../../../electron/store/diskFailure';
import { temporaryFolder } from '../../builders/temporaryFolder';

describe('diskTrouble', () => {
  it('says what the system said, and which file it was where that is known', async () => {
    const folder = await temporaryFolder();
    const thrown = (file: string) => readFile(file).catch((error: unknown) => error);
    const gone = diskTrouble(await thrown(path.join(folder, 'gone')));
    expect(gone).toMatchObject({ code: 'disk', message: expect.stringContaining('ENOENT') });
    const inTheWay = await readFile(folder)
      .catch(unreadable('lake.json'))
      .catch((error: unknown) => error);
    expect(diskTrouble(inTheWay)).toMatchObject({ code: 'disk', message: expect.stringContaining('lake.json') });
  });

  it('leaves a bug a bug', () => {
    expect(diskTrouble(new TypeError('undefined is not a function'))).toBeUndefined();
    expect(diskTrouble('text')).toBeUndefined();
  });
});
