import { useEffect, useState } from 'react';
import { everyPhoto } from '../../shared/model/photoQuery';
import { useCall } from '../state/useCall';

/** Milliseconds that the first screen has the core to itself. */
const askAfter = 1000;

/** How many photos the desk has; undefined while that is not known. */
export function usePhotoCount(): number | undefined {
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsks(true), askAfter);
    return () => clearTimeout(timer);
  }, []);
  return useCall('photos.list', { ...everyPhoto, offset: 0, limit: 1 }, asks).data?.total;
}
