import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/calls';
import { callOptions } from './callOptions';
import { useDesk } from './DeskContext';

/**
 * What the core answers to a call, for a view to show: `data`, or `error`, whose message is a sentence for the editor.
 * Asked again by itself when documents have changed. `when: false` does not ask.
 */
export function useCall<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  when = true,
): UseQueryResult<CallOutput<Name>, Error> {
  const { bridge } = useDesk();
  return useQuery({ ...callOptions(bridge, name, input), enabled: when });
}
