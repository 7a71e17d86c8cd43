import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleIdSchema } from '../../../shared/model/ids';
import { newDesk, openDesk } from '../../builders/openDesk';
import { bundleScript, type Script, startScript } from '../../builders/startScript';

const answeredSchema = z.object({ id: articleIdSchema, sequence: z.number() });

/** How many changes of each article were answered for. */
function answeredFor({ lines }: Script) {
  const answers = lines.map((line) => answeredSchema.parse(JSON.parse(line)));
  return new Map(answers.map(({ id, sequence }) => [id, sequence]));
}

describe('a program that is killed while it saves', () => {
  it('has on the disk all that it had answered for, ten times in a row', { timeout: 120_000 }, async () => {
    const folder = await newDesk();
    const script = await bundleScript('tests/electron/core/committing.script.ts');
    for (let crash = 0; crash < 10; crash++) {
      const running = startScript(script, folder);
      await running.said(3 + Math.floor(Math.random() * 20));
      await pause(Math.random() * 10);
      await running.kill();

      const session = await openDesk(folder);
      for (const [id, sequence] of answeredFor(running)) {
        const open = await session.article(id);
        if (!open) throw new Error(`crash ${crash}: article ${id} is gone`);
        expect(open.sequence, `crash ${crash}`).toBeGreaterThanOrEqual(sequence);
        // The story is whole: each change counted one up from the one before.
        expect(Number(open.article.standfirst.split(' ')[0]), `crash ${crash}`).toBe(open.sequence - 1);
      }
      const ids = await session.catalogue.caughtUp.then(() => session.catalogue.current()).then((index) => index.ids());
      expect(ids).toEqual(expect.arrayContaining(Array.from(answeredFor(running).keys())));
      // Nothing but the end of a line may have been cut off, and that is kept and said.
      expect(session.reports.every(({ message }) => message.includes('after a sudden stop'))).toBe(true);
      await session.close();
    }
  });
});
