import { describe, expect, it } from 'vitest';
import { type Migration, migrate, migrations } from '../../../electron/store/migrate';
import { workspaceVersion } from '../../../shared/model/workspace';

/** Steps away from versions 1 to 3 that write down what they did; the one named fails the first time. */
function steps(failing?: number) {
  const log: string[] = [];
  let failures = 0;
  const step =
    (version: number): Migration =>
    async (folder) => {
      if (version === failing && failures++ === 0) throw new Error('the power went out');
      log.push(`${folder} ${version}`);
    };
  return { log, steps: { 1: step(1), 2: step(2), 3: step(3) } };
}

describe('a workspace of an older format', () => {
  it('is brought up one version at a time, and each is written down before the next begins', async () => {
    const { log, steps: all } = steps();
    const reached = async (version: number) => void log.push(`reached ${version}`);
    expect(await migrate('desk', 1, reached, { steps: all, target: 4 })).toEqual({ ok: true, value: undefined });
    expect(log).toEqual(['desk 1', 'reached 2', 'desk 2', 'reached 3', 'desk 3', 'reached 4']);
  });

  it('goes on where it was when it was stopped half-way', async () => {
    const { log, steps: all } = steps(2);
    let version = 1;
    const reached = async (now: number) => {
      version = now;
    };
    await expect(migrate('desk', version, reached, { steps: all, target: 4 })).rejects.toThrow('the power went out');
    expect(version).toBe(2);
    await migrate('desk', version, reached, { steps: all, target: 4 });
    expect(version).toBe(4);
    expect(log).toEqual(['desk 1', 'desk 2', 'desk 3']);
  });

  it('is refused when Galley does not know that version', async () => {
    const never = async () => expect.unreachable('nothing was reached');
    expect(await migrate('desk', 7, never, { steps: {}, target: 8 })).toMatchObject({ code: 'unknown version' });
  });
});

describe('a workspace of a newer format', () => {
  it('is refused, untouched, with what to do', async () => {
    const { log, steps: all } = steps();
    const refusal = await migrate('desk', 5, async () => void log.push('reached'), { steps: all, target: 4 });
    expect(refusal).toMatchObject({ ok: false, code: 'newer', message: expect.stringContaining('update Galley') });
    expect(log).toEqual([]);
  });
});

it('knows the way from every version there ever was to the one it writes', () => {
  const known = Object.keys(migrations).map(Number).sort();
  expect(known).toEqual(Array.from({ length: workspaceVersion - 1 }, (_, before) => before + 1));
});
