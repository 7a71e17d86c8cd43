import { useCallback } from 'react';
import { usePhotoAdder } from '../../../state/AddingContext';
import type { AddedPhotos } from '../../../state/addPhotos';
import { useDesk } from '../../../state/DeskContext';
import { useNotices } from '../../../state/NoticesContext';

/** Adds files to the desk's photos. Where that cannot be, it says why and resolves to null. */
export function useAddPhotos(): (files: readonly File[] | Promise<readonly File[]>) => Promise<AddedPhotos | null> {
  const { readOnly } = useDesk().workspace;
  const adder = usePhotoAdder();
  const notices = useNotices();
  return useCallback(
    async (files) => {
      if (readOnly) {
        notices.warn('This folder is open for reading only, so no photo was added. The files stay where they are.');
        return null;
      }
      const result = await adder.add(files);
      const isNothing = result.added.length + result.notAdded.length + result.left === 0;
      if (isNothing) notices.say('There was no file in what was dropped.');
      return result;
    },
    [readOnly, adder, notices],
  );
}
