import type { BulkResult } from '../../shared/contract/answers';
import { type SourceDeed, type SourcePlan, sourceDeedSchema } from '../../shared/contract/sources';
import type { State } from '../../shared/model/state';
import { createBulk } from '../core/bulk/createBulk';
import { applySourceDeed, planSourceDeed } from '../core/sources/applySourceDeed';
import { portsOf, type ShippedFolders, withWorkspace } from './openWorkspace';
import { progressNotices } from './progressNotices';
import { CommandFailure, type Terminal } from './terminal';

/** A deed on sources, as somebody typed it. */
export interface TypedDeed {
  readonly workspace: string;
  readonly dryRun: boolean;
  readonly deedOn: (sources: State['sources']) => SourceDeed;
}

/** Does a deed on sources, or only says what it would do, and what became of it. */
export async function doSourceDeed(terminal: Terminal, shipped: ShippedFolders, typed: TypedDeed): Promise<void> {
  const { workspace, dryRun, deedOn } = typed;
  const ports = portsOf(shipped);
  const purpose = dryRun ? 'read' : 'write';
  await withWorkspace({ folder: workspace, purpose, ports, terminal }, async (session) => {
    const deed = sourceDeedSchema.safeParse(deedOn(await session.sources()));
    if (!deed.success) throw new CommandFailure(2, 'wrong use', 'A source needs a name of 1 to 500 letters.');
    const plan = await planSourceDeed(session, deed.data);
    if (!plan.ok) throw new CommandFailure(1, plan.code, plan.message);
    if (dryRun) return terminal.result(plan.value, sayPlan(plan.value));

    const reached = progressNotices(terminal, 'articles are changed');
    session.announcer.listen(({ name, event }) => {
      if (name === 'progress' && event.work === 'changing articles') reached(event.done, event.total);
    });
    const applied = await applySourceDeed(createBulk(ports.now), session, deed.data);
    if (!applied.ok) throw new CommandFailure(1, applied.code, applied.message);
    terminal.result({ ...applied.value, ownLines: plan.value.ownLines }, sayResult(plan.value, applied.value));
    const { length } = applied.value.skipped;
    if (length > 0) throw new CommandFailure(1, 'skipped', `${length} could not be changed.`);
  });
}

function sayPlan(plan: SourcePlan): string {
  const effects = plan.effects.map(({ article, was, now }) => {
    const line = was === now ? `source: ${was} (stays)` : `source: ${was}\n      → ${now}`;
    return `${article.id}  ${article.headline}\n  ${line}`;
  });
  return [`Articles that refer to it: ${plan.articles}.`, ...ownLinesOf(plan), ...effects].join('\n');
}

function sayResult(plan: SourcePlan, { skipped }: BulkResult): string {
  return [
    `Done. Articles that refer to it: ${plan.articles}.`,
    ...ownLinesOf(plan),
    ...skipped.map(({ id, headline, why }) => `left as it is: ${id}  ${headline}  ${why}`),
  ].join('\n');
}

function ownLinesOf({ ownLines }: SourcePlan): readonly string[] {
  return ownLines === 0
    ? []
    : [`Source lines of the desk’s own that name it as it was, and stay as they are: ${ownLines}.`];
}
