import { z } from 'zod';
import { type Result, refused } from '../result';
import { type CallInput, type CallName, type CallOutput, calls } from './calls';

export type Handlers = {
  readonly [Name in CallName]: (
    input: CallInput<Name>,
    origin: string,
  ) => Promise<Result<CallOutput<Name>>> | Result<CallOutput<Name>>;
};

/**
 * Answers one call: checks that it exists and that its input fits, runs the handler, and turns a throw into a failure
 * with the code `fault`, so that whatever comes in over a carrier, something true goes back.
 */
export async function answer(
  handlers: Handlers,
  origin: string,
  name: unknown,
  input: unknown,
): Promise<Result<unknown>> {
  if (!isCallName(name)) return refused('unknown call', `Galley has no call named ${JSON.stringify(name)}.`);
  const checked = calls[name].input.safeParse(input);
  if (!checked.success) {
    return refused('invalid input', `${name} was asked for what it cannot do. ${z.prettifyError(checked.error)}`);
  }
  try {
    // The map ties each name to its input; the compiler cannot follow that through a name chosen at run time.
    const handler = handlers[name] as (input: unknown, origin: string) => Promise<Result<unknown>>;
    return await handler(checked.data, origin);
  } catch (fault) {
    return refused('fault', `Galley failed at ${name}: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}
