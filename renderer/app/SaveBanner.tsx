import { Suspense, useState } from 'react';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useDesk, useSaveStatus } from '../state/DeskContext';
import { RefusedDialog } from './parts';

/** Says in full why what was typed cannot be saved, and what to do. */
export function SaveBanner() {
  const status = useSaveStatus();
  const { outbox } = useDesk();
  const [looks, setLooks] = useState(false);
  if (status.is !== 'failed' && status.is !== 'refused') return null;
  return (
    <>
      <Notice
        level="must"
        role="alert"
        className="banner"
        actions={
          status.is === 'failed' ? (
            <Button onPress={() => void outbox.flush()}>Try now</Button>
          ) : (
            <Button onPress={() => setLooks(true)}>See what was kept…</Button>
          )
        }
      >
        {status.why}
      </Notice>
      <Suspense>{looks && <RefusedDialog isOpen onClose={() => setLooks(false)} />}</Suspense>
    </>
  );
}
