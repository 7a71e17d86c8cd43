import { PackageCheck, PackageOpen } from 'lucide-react';
import type { BundlePlanSummary } from '../../../shared/contract/answers';
import { ScreenActions } from '../../app/ScreenActions';
import { ScreenNote } from '../../app/ScreenNote';
import type { Command } from '../../commands/command';
import { useCommands } from '../../commands/useCommands';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { BundleHistory } from './BundleHistory';
import { PlanView } from './PlanView';
import { planOverview } from './planOverview';
import { useBundlePlan } from './useBundlePlan';
import { useBundleWork } from './useBundleWork';
import { WorkNotice } from './WorkNotice';
import { isBusy } from './work';
import './BundlesScreen.css';

/** What would go out to the website, why, and what went out before. */
export function BundlesScreen() {
  const { plan, failure } = useBundlePlan();
  const { work, exportBundle, verifyBundle, tryAgain, dismiss } = useBundleWork();
  const isFree = !isBusy(work);
  const commands: readonly Command[] = [
    {
      id: 'bundle.export',
      name: 'Export a bundle to a folder…',
      group: 'Bundles',
      key: 'Mod+Shift+E',
      enabled: () => isFree,
      run: exportBundle,
    },
    { id: 'bundle.verify', name: 'Verify a bundle…', group: 'Bundles', enabled: () => isFree, run: verifyBundle },
  ];
  useCommands(commands);
  return (
    <main aria-label="Bundles" className="bundles">
      <ScreenActions>
        <Button isDisabled={!isFree} onPress={() => void verifyBundle()}>
          <PackageOpen size={16} strokeWidth={1.5} aria-hidden />
          Verify a bundle…
        </Button>
        <Button look="primary" isDisabled={!isFree} onPress={() => void exportBundle()}>
          <PackageCheck size={16} strokeWidth={1.5} aria-hidden />
          Export to a folder…
        </Button>
      </ScreenActions>
      <div className="bundles-next">
        <WorkNotice work={work} onTryAgain={(failed) => void tryAgain(failed)} onDismiss={dismiss} />
        {failure && (
          <Notice
            level="must"
            role="alert"
            title="What would go out could not be worked out"
            actions={<Button onPress={failure.retry}>Try again</Button>}
          >
            {failure.message}
          </Notice>
        )}
        {plan ? <PlanView plan={plan} /> : !failure && <p className="soft">Working out what would go out…</p>}
      </div>
      <BundleHistory />
      <ScreenNote>{plan && note(plan)}</ScreenNote>
    </main>
  );
}

function note(plan: BundlePlanSummary): string {
  return planOverview(plan).isAllSame
    ? `Nothing has changed since bundle ${plan.sequence}`
    : `The next bundle is number ${plan.sequence}`;
}
