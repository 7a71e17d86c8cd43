import { useEffect, useState } from 'react';
import type { Events } from '../../shared/contract/events';
import { useDesk } from '../state/DeskContext';

/** Says at the foot that articles are still being read into the index, and how far that is. */
export function IndexingNote() {
  const { bridge } = useDesk();
  const [progress, setProgress] = useState<Events['progress'] | null>(null);
  useEffect(
    () =>
      bridge.on('progress', (event) => {
        if (event.work === 'indexing') setProgress(event.done < event.total ? event : null);
      }),
    [bridge],
  );
  if (!progress) return null;
  const [done, total] = [progress.done, progress.total].map((count) => count.toLocaleString('en-GB'));
  return (
    <span>
      Reading the folder: {done} of {total} articles
    </span>
  );
}
