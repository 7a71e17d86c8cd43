import { useQuery } from '@tanstack/react-query';
import type { BundlePlanSummary } from '../../../shared/contract/answers';
import { useDesk } from '../../state/DeskContext';

export interface FoundPlan {
  readonly plan: BundlePlanSummary | undefined;
  readonly failure: { readonly message: string; readonly retry: () => void } | undefined;
}

/** What the next bundle would bring. It is made of what is on the disk, so what waits is sent there first. */
export function useBundlePlan(): FoundPlan {
  const { bridge, outbox } = useDesk();
  const { data, error, refetch } = useQuery({
    queryKey: ['bundles.plan', {}],
    queryFn: async () => {
      if (!(await outbox.flush())) {
        const { status } = outbox;
        throw new Error('why' in status ? status.why : 'What you changed last is not on the disk yet.');
      }
      const answer = await bridge.call('bundles.plan', {});
      if (!answer.ok) throw new Error(answer.message, { cause: answer });
      return answer.value;
    },
    refetchOnMount: 'always',
  });
  const failure = error === null ? undefined : { message: error.message, retry: () => void refetch() };
  return { plan: data, failure };
}
