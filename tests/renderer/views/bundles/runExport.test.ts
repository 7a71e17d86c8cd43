import { describe, expect, it } from 'vitest';
import type { SaveStatus } from '../../../../renderer/state/saveStatus';
import { runExport, runVerify, type WorkDesk } from '../../../../renderer/views/bundles/runExport';
import { isWhole, sayExported, type Work } from '../../../../renderer/views/bundles/work';
import type { ExportedBundle, Verification } from '../../../../shared/contract/answers';
import type { Bridge } from '../../../../shared/contract/bridge';
import type { Events } from '../../../../shared/contract/events';
import { done, refused } from '../../../../shared/result';

const grant = { grant: '3f0e9c1e-6f7f-4b53-9f35-6d1a4f1f2a11', label: '/media/stick' };
const exported: ExportedBundle = {
  bundle: {
    id: 'b1',
    sequence: 1,
    base: null,
    exportedAt: '2026-01-02T09:00:00.000Z',
    files: 58,
    bytes: 4_200,
    articles: 12,
  },
  folder: '/media/stick/bundle-0001',
};
const verification: Verification = {
  folder: '/media/stick/bundle-0001',
  id: 'b1',
  sequence: 1,
  files: 58,
  missing: [],
  altered: [],
  extra: [],
};

/** A desk whose core answers as told, and remembers what it was asked. */
function desk(
  answers: Partial<Record<'bundles.export' | 'bundles.verify', unknown>>,
  saved: SaveStatus['is'] = 'saved',
) {
  const asked: string[] = [];
  const status = saved === 'failed' ? { is: saved, why: 'The disk is full.' } : { is: 'saved', at: null };
  const listeners = new Set<(event: Events['progress']) => void>();
  const bridge = {
    async call(name: string, input: { grant: string }) {
      asked.push(`${name} ${input.grant}`);
      for (const listener of listeners)
        listener({ workId: '1', work: 'exporting', done: 29, total: 58, canCancel: false });
      return answers[name as keyof typeof answers];
    },
    on(_name: string, listener: (event: Events['progress']) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Bridge;
  const outbox = {
    status,
    flush: async () => {
      asked.push('flush');
      return saved === 'saved';
    },
  } as unknown as WorkDesk['outbox'];
  return { desk: { bridge, outbox } satisfies WorkDesk, asked, listeners };
}

const whole = { 'bundles.export': done(exported), 'bundles.verify': done(verification) };

describe('exporting a bundle', () => {
  it('puts everything on the disk, writes the bundle, and verifies it with the same grant', async () => {
    const { desk: core, asked } = desk(whole);
    const ended = await runExport(core, grant, () => {});
    expect(ended).toEqual({ is: 'exported', exported, verification });
    expect(asked).toEqual(['flush', `bundles.export ${grant.grant}`, `bundles.verify ${grant.grant}`]);
  });

  it('says how far it is, and stops listening when the bundle is written', async () => {
    const { desk: core, listeners } = desk(whole);
    const reported: Work[] = [];
    await runExport(core, grant, (work) => reported.push(work));
    expect(reported).toEqual([
      { is: 'exporting', done: 0, total: 0 },
      { is: 'exporting', done: 29, total: 58 },
      { is: 'verifying', folder: exported.folder },
    ]);
    expect(listeners.size).toBe(0);
  });

  it('does not begin while something is not on the disk, and says why', async () => {
    const { desk: core, asked } = desk(whole, 'failed');
    expect(await runExport(core, grant, () => {})).toEqual({
      is: 'failed',
      failed: { what: 'export', why: 'The disk is full.', grant },
    });
    expect(asked).toEqual(['flush']);
  });

  it('can be tried again in the same folder when the core refuses', async () => {
    const { desk: core } = desk({ 'bundles.export': refused('disk', 'The stick is full.') });
    expect(await runExport(core, grant, () => {})).toMatchObject({
      is: 'failed',
      failed: { what: 'export', why: 'The stick is full.', grant },
    });
  });

  it('says that the bundle was written when only its verification failed', async () => {
    const { desk: core } = desk({ ...whole, 'bundles.verify': refused('disk', 'The stick is gone.') });
    expect(await runExport(core, grant, () => {})).toMatchObject({
      failed: {
        what: 'check of the written bundle',
        why: 'Bundle 1 was written to /media/stick/bundle-0001. The stick is gone.',
      },
    });
  });
});

describe('verifying a bundle', () => {
  it('gives what the core found', async () => {
    const altered = { ...verification, altered: ['index.html'] };
    const { desk: core } = desk({ 'bundles.verify': done(altered) });
    const ended = await runVerify(core, grant, () => {});
    expect(ended).toEqual({ is: 'verified', verification: altered });
    expect(isWhole(altered)).toBe(false);
  });
});

describe('what is said of an export', () => {
  it('is that every file is as the manifest says', () => {
    expect(sayExported(exported, verification)).toBe(
      'Bundle 1 written to /media/stick/bundle-0001, 58 files, verified: every file is as the manifest says.',
    );
  });

  it('is never that when a file is not', () => {
    expect(sayExported(exported, { ...verification, missing: ['index.html'] })).toBe(
      'Bundle 1 written to /media/stick/bundle-0001, 58 files, but it is not as its manifest says.',
    );
  });
});
