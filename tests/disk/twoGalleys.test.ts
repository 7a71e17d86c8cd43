import { describe, expect, it, vi } from 'vitest';
import { openWorkspaceFolder } from '../../electron/store/workspaceFolder';
import { commit } from '../builders/commit';
import { newDesk, openDesk } from '../builders/openDesk';
import { now } from '../builders/openFolder';
import { bundleScript, startScript } from '../builders/startScript';
import { created } from './lake';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

describe('two Galleys on one folder', () => {
  it('the second is told who writes there, may read all the same, and may write once the first is gone', async () => {
    const folder = await newDesk();
    const script = await bundleScript('tests/electron/core/committing.script.ts');
    const first = startScript(script, folder);
    await first.said(5);

    const refused = await openWorkspaceFolder(folder, { readOnly: false, program: 'this test', now });
    expect(refused).toMatchObject({
      code: 'locked',
      message: expect.stringContaining(`a script (process ${first.process.pid}`),
    });
    expect(refused).toMatchObject({ message: expect.stringContaining('open the folder read-only here') });
    const reading = await openDesk(folder, true);
    expect(await reading.commit([commit(created)], 'window')).toMatchObject({ code: 'read-only' });
    await reading.close();

    await first.kill();
    const second = await openDesk(folder);
    expect(await second.commit([commit(created)], 'window')).toMatchObject({ ok: true });
    expect((await second.recovery)?.articles.length).toBeGreaterThan(0);
  });
});
