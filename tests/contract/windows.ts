import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { createSampleWorkspace } from '../../electron/core/createWorkspace';
import { createGrants } from '../../electron/core/grants';
import type { Result } from '../../shared/result';
import { editor } from '../builders/editor';
import { openDeskCore, sampleFolder } from '../builders/openDesk';
import { now } from '../builders/openFolder';
import { temporaryFolder } from '../builders/temporaryFolder';
import { direct, type MakeCarrier, messagePort, webSocket } from './carriers';

/** All ways to reach a core. The first has no line that could break. */
export const carriers: readonly (readonly [string, MakeCarrier])[] = [
  ['a direct call', direct],
  ['a MessagePort', messagePort],
  ['a WebSocket', webSocket],
];

async function sampleCore() {
  const folder = await temporaryFolder();
  const made = await createSampleWorkspace(folder, sampleFolder, { now, program: 'this test', editor });
  if (!made.ok) throw new Error(made.message);
  const grants = createGrants();
  const grant = randomUUID();
  grants.give(grant, await temporaryFolder());
  return { folder, grants, grant, core: await openDeskCore(folder, grants) };
}

/** Some windows at one core, with the sample newsroom. */
export async function windows(make: MakeCarrier, count = 1) {
  const { core, ...desk } = await sampleCore();
  const carrier = await make(core, desk.grants);
  onTestFinished(carrier.close);
  const [first, ...others] = await Promise.all(Array.from({ length: count }, () => carrier.open()));
  if (!first) throw new Error('there is no window');
  return { ...desk, ...first, core, others: others.map(({ bridge }) => bridge), openAnother: carrier.open };
}

/** What a call gave. Throws when it gave nothing. */
export function given<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
