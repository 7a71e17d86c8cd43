import { useState } from 'react';
import type { SourceUses } from '../../../shared/contract/sources';
import type { Source } from '../../../shared/model/source';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Select } from '../../components/Select';
import { PlannedEffects } from './PlannedEffects';
import { useSourceDeed } from './useSourceDeed';

export interface MergeDialogProps {
  readonly sources: readonly Source[];
  readonly uses: SourceUses;
  readonly onMerged: (kept: Source) => void;
  readonly onClose: () => void;
}

/** Makes several sources one: asks which is kept, and shows what becomes of the archive. */
export function MergeDialog({ sources, uses, onMerged, onClose }: MergeDialogProps) {
  const most = sources.toSorted((one, other) => (uses[other.id] ?? 0) - (uses[one.id] ?? 0))[0];
  const [keptId, setKeptId] = useState<string | undefined>(most?.id);
  const { isBusy, perform } = useSourceDeed();
  const kept = sources.find(({ id }) => id === keptId);
  if (!kept) return null;
  const deed = {
    is: 'merge',
    from: sources.filter((source) => source !== kept).map(({ id }) => id),
    into: kept.id,
  } as const;
  const merge = async (): Promise<void> => {
    if (!(await perform(deed))) return;
    onMerged(kept);
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={`Merge ${sources.length} sources`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" isDisabled={isBusy} onPress={() => void merge()}>
            Merge
          </Button>
        </>
      }
    >
      <Select
        label="The one that is kept"
        options={sources.map(({ id, name }) => ({ id: id as string, label: name }))}
        value={kept.id as string}
        onChange={setKeptId}
      />
      <p>
        Articles and claims that name {namesOf(sources.filter((source) => source !== kept))} will name “{kept.name}”.
        Undo takes it back.
      </p>
      <PlannedEffects deed={deed} />
    </Dialog>
  );
}

function namesOf(sources: readonly Source[]): string {
  return sources.map(({ name }) => `“${name}”`).join(', ');
}
