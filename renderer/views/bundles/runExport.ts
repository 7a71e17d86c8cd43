import type { Grant } from '../../../shared/contract/host';
import type { Desk } from '../../state/DeskContext';
import type { Work } from './work';

/** What an export and a verification need of the desk. */
export type WorkDesk = Pick<Desk, 'bridge' | 'outbox'>;

/**
 * Exports a bundle to a folder and verifies what was written. Everything typed goes to the disk first, for the bundle is
 * made of what is there. `report` is told how far it is.
 */
export async function runExport(
  { bridge, outbox }: WorkDesk,
  grant: Grant,
  report: (work: Work) => void,
): Promise<Work> {
  report({ is: 'exporting', done: 0, total: 0 });
  if (!(await outbox.flush())) {
    const { status } = outbox;
    const why = 'why' in status ? status.why : 'What you changed last is not on the disk yet.';
    return { is: 'failed', failed: { what: 'export', why, grant } };
  }
  const stop = bridge.on('progress', ({ work, done, total }) => {
    if (work === 'exporting') report({ is: 'exporting', done, total });
  });
  const exported = await bridge.call('bundles.export', { grant: grant.grant }).finally(stop);
  if (!exported.ok) return { is: 'failed', failed: { what: 'export', why: exported.message, grant } };
  report({ is: 'verifying', folder: exported.value.folder });
  // The grant of an export is also good for verifying what was just written with it.
  const verification = await bridge.call('bundles.verify', { grant: grant.grant });
  if (!verification.ok) {
    const { bundle, folder } = exported.value;
    const why = `Bundle ${bundle.sequence} was written to ${folder}. ${verification.message}`;
    return { is: 'failed', failed: { what: 'check of the written bundle', why, grant } };
  }
  return { is: 'exported', exported: exported.value, verification: verification.value };
}

/** Compares a bundle on disk with its manifest. */
export async function runVerify(
  { bridge }: Pick<WorkDesk, 'bridge'>,
  grant: Grant,
  report: (work: Work) => void,
): Promise<Work> {
  report({ is: 'verifying', folder: grant.label });
  const verification = await bridge.call('bundles.verify', { grant: grant.grant });
  return verification.ok
    ? { is: 'verified', verification: verification.value }
    : { is: 'failed', failed: { what: 'verification', why: verification.message, grant } };
}
