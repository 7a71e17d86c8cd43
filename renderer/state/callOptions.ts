import { queryOptions } from '@tanstack/react-query';
import type { Bridge } from '../../shared/contract/bridge';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/calls';

/** A call as a query: for `useQuery`, `useQueries` and `queryClient.fetchQuery`. It fails with the failure's message. */
export function callOptions<Name extends CallName>(bridge: Pick<Bridge, 'call'>, name: Name, input: CallInput<Name>) {
  return queryOptions<CallOutput<Name>, Error>({
    queryKey: [name, input],
    queryFn: async () => {
      const answer = await bridge.call(name, input);
      if (!answer.ok) throw new Error(answer.message, { cause: answer });
      return answer.value;
    },
  });
}
