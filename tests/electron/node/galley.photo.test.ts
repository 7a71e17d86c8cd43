import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { lay } from '../../builders/disk';
import { newDesk } from '../../builders/openDesk';
import { dataset, jpeg, picture, withIim } from '../../builders/picture';
import { temporaryFolder } from '../../builders/temporaryFolder';
import { galleyCommand, json } from './galleyCommand';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const galley = galleyCommand();

/** A folder as a photographer hands it over: two photos, one of them below, and what else lies in folders. */
async function handedOver(): Promise<string> {
  const folder = await temporaryFolder();
  await lay(path.join(folder, 'lake.jpg'), withIim(await jpeg({ seed: 1 }), dataset(2, 110, 'Ani Sargsyan')));
  await lay(path.join(folder, 'second day', 'boat.jpg'), await picture({ seed: 2 }).png().toBuffer());
  await lay(path.join(folder, '.DS_Store'), 'of the system');
  return folder;
}

describe('galley photo add', () => {
  it('adds files and folders, and prints what became of each', async () => {
    const desk = await newDesk();
    const folder = await handedOver();
    const added = await galley.run(['photo', 'add', folder, '--workspace', desk]);
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out.split('\n').map((line) => line.replace(/[0-9a-f]{64}/, '…'))).toEqual([
      'added  …  lake.jpg',
      'added  …  boat.jpg',
      '',
    ]);
    const again = json(
      await galley.run(['photo', 'add', path.join(folder, 'lake.jpg'), '--workspace', desk, '--json']),
    );
    expect(again).toMatchObject([
      { fileName: 'lake.jpg', isNew: false, photo: { credit: 'Ani Sargsyan' }, alike: [], differences: [], doubts: [] },
    ]);
  });

  it('says of what is no photo why it was not added, adds the others, and exits with 1', async () => {
    const folder = await handedOver();
    await lay(path.join(folder, 'notes.txt'), 'The lake, from the road to Gavar');
    const added = await galley.run(['photo', 'add', folder, '--json', '--workspace', await newDesk()]);
    expect(added).toMatchObject({ code: 1, err: expect.stringContaining('1 of 3 files were not added') });
    expect(json(added)).toMatchObject([
      { fileName: 'lake.jpg', isNew: true },
      { fileName: 'notes.txt', refused: { code: 'not a photo', message: expect.stringMatching(/Nothing was added/) } },
      { fileName: 'boat.jpg', photo: { fileName: 'boat.png' } },
    ]);
  });

  it('is wrong use without a file, and with one that is not there', async () => {
    const desk = await newDesk();
    expect(await galley.run(['photo', 'add', '--workspace', desk])).toMatchObject({ code: 2 });
    expect(await galley.run(['photo', 'add', '/no/such/file.jpg', '--workspace', desk])).toMatchObject({
      code: 2,
      err: expect.stringContaining('/no/such/file.jpg'),
    });
  });
});
