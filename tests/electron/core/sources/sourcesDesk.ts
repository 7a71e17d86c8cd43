import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { directBridge } from '../../../../electron/core/directBridge';
import { createGrants } from '../../../../electron/core/grants';
import type { Change } from '../../../../shared/changes/change';
import type { Bridge } from '../../../../shared/contract/bridge';
import type { ArticleSource } from '../../../../shared/model/articleSource';
import { type Claim, claimSchema } from '../../../../shared/model/claim';
import type { Source } from '../../../../shared/model/source';
import type { Result } from '../../../../shared/result';
import { commit } from '../../../builders/commit';
import { newDesk, openDeskCore } from '../../../builders/openDesk';
import { temporaryFolder } from '../../../builders/temporaryFolder';

/** What an answer gave; it must have given something. */
export async function given<Value>(answer: Promise<Result<Value>>): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

/** A window at a desk where these changes were made. */
export async function deskWith(changes: readonly Change[], folder?: string) {
  const at = folder ?? (await newDesk());
  const grants = createGrants();
  const core = await openDeskCore(at, grants);
  const bridge = await directBridge(core);
  onTestFinished(() => bridge.close());
  if (changes.length > 0) await committed(bridge, ...changes);
  const picked = async () => {
    const [grant, chosen] = [randomUUID(), await temporaryFolder()];
    grants.give(grant, chosen);
    return { grant, chosen };
  };
  return { folder: at, core, bridge, picked };
}

export function committed(bridge: Bridge, ...changes: readonly Change[]) {
  return given(bridge.call('changes.commit', { commits: changes.map((change) => commit(change)) }));
}

export function referring({ id, kind }: Source, part: ArticleSource['part'] = 'from'): ArticleSource {
  return { sourceId: id, role: kind, part };
}

export function claimOf({ id }: Source): Claim {
  return claimSchema.parse({
    id: 'nine-centimetres',
    words: 'nine centimetres',
    speaker: '',
    sourceId: id,
    certainty: 'reported',
    link: '',
    document: '',
    note: '',
  });
}
