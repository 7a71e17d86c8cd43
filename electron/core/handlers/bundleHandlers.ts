import path from 'node:path';
import type { Handlers } from '../../../shared/contract/answer';
import { done, refused } from '../../../shared/result';
import { readBundles, recordOf } from '../bundleRecords';
import { inTurn } from '../inTurn';
import type { Renditions } from '../photos/renditions';
import type { Ports } from '../ports';
import { unknownGrant } from './unknownGrant';
import type { WithSession } from './withSession';

type BundleCall = 'bundles.plan' | 'bundles.export' | 'bundles.verify' | 'bundles.list';

/** Read when a bundle is made, for every start would wait for all that prints pages. */
const exporter = () => import('../exportBundle');

/** What is asked of bundles. */
export function bundleHandlers(
  withSession: WithSession,
  ports: Ports,
  renditions: Renditions,
): Pick<Handlers, BundleCall> {
  /** Bundles written under a grant, so that the same grant lets the editor verify what was written. */
  const written = new Map<string, string>();
  // Two at once would take the same place in the sequence.
  const exporting = inTurn();
  return {
    'bundles.plan': withSession(async (session) => {
      const plan = await (await exporter()).planExport(session, ports, renditions);
      return plan.ok ? done(plan.value.plan.summary) : plan;
    }),
    'bundles.export': withSession(async (session, { grant }) => {
      const picked = ports.folderOf(grant);
      if (picked === undefined) return unknownGrant;
      if (!session.folder.quarantine) {
        return refused(
          'read-only',
          'This folder is open read-only, so nothing was exported. Open it for writing to export.',
        );
      }
      const exported = await exporting(async () => {
        const work = session.works.begin('exporting', 1, false);
        try {
          const { exportBundle } = await exporter();
          return await exportBundle(
            session,
            ports,
            renditions,
            (plan) => path.join(picked, `bundle-${String(plan.manifest.sequence).padStart(4, '0')}`),
            work.reached,
          );
        } finally {
          work.end();
        }
      });
      if (!exported.ok) return exported;
      const { bundle, folder } = exported.value;
      written.set(grant, folder);
      return done({ bundle, folder });
    }),
    'bundles.verify': async ({ grant }) => {
      const folder = written.get(grant) ?? ports.folderOf(grant);
      if (folder === undefined) return unknownGrant;
      const { verifyBundle } = await import('../verifyBundle');
      return verifyBundle(folder);
    },
    'bundles.list': withSession(async (session) => {
      const bundles = await readBundles(session.folder.layout);
      return done(bundles.map(({ manifest, exportedAt }) => recordOf(manifest, exportedAt)));
    }),
  };
}
