import { useState } from 'react';
import type { PhotoId } from '../../../../shared/model/ids';
import { useDesk } from '../../../state/DeskContext';
import { takePhotosAgain } from '../../../state/followChanges';
import { useNotices } from '../../../state/NoticesContext';
import { type Batch, fieldsOf } from './batch';
import { batchName, saySetMany } from './sayBatch';

export interface SettingMany {
  readonly isBusy: boolean;
  /** Sets a batch on photos and says how it went; false when it could not be done. */
  readonly set: (photoIds: readonly PhotoId[], batch: Batch) => Promise<boolean>;
}

/** Sets fields of many photos, which the core does, for they may be more than a window holds. */
export function useSetMany(): SettingMany {
  const desk = useDesk();
  const notices = useNotices();
  const [isBusy, setIsBusy] = useState(false);
  return {
    isBusy,
    async set(photoIds, batch) {
      setIsBusy(true);
      try {
        // What was typed here must be there first, or it would stand on an older record.
        await desk.outbox.flush();
        const answer = await desk.bridge.call('photos.setMany', {
          photoIds: [...photoIds],
          fields: fieldsOf(batch),
          words: batch.words,
        });
        if (!answer.ok) {
          notices.warn(answer.message);
          return false;
        }
        await takePhotosAgain(desk, photoIds);
        const { bulkId } = answer.value;
        if (bulkId !== null) desk.store.did({ name: batchName(batch, photoIds.length), bulkId });
        notices.say(saySetMany(answer.value));
        return true;
      } finally {
        setIsBusy(false);
      }
    },
  };
}
