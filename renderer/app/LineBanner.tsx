import { useEffect, useState } from 'react';
import type { Host } from '../../shared/contract/host';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useDesk } from '../state/DeskContext';
import type { LastingBridge, LineStatus } from '../state/lastingBridge';
import { useCatchUp } from './useCatchUp';

/** Milliseconds between the tries that are made unasked. */
const tryEvery = 5000;

export interface LineBannerProps {
  readonly bridge: LastingBridge;
  readonly line: Exclude<LineStatus, 'whole'>;
}

/** Says that the core cannot be reached, and tries to reach it again, by itself and when asked. */
export function LineBanner({ bridge, line }: LineBannerProps) {
  const { host } = useDesk();
  const [tries, setTries] = useState(false);
  const catchUp = useCatchUp(bridge);

  useEffect(() => {
    const timer = setInterval(() => void catchUp(), tryEvery);
    return () => clearInterval(timer);
  }, [catchUp]);

  const reconnect = async () => {
    setTries(true);
    await catchUp();
    setTries(false);
  };
  return (
    <Notice
      level="should"
      role="status"
      className="banner"
      actions={
        <Button isDisabled={tries} onPress={() => void reconnect()}>
          {tries ? 'Reconnecting…' : 'Reconnect'}
        </Button>
      }
    >
      {words(line, host.kind)}
    </Notice>
  );
}

function words(line: LineBannerProps['line'], kind: Host['kind']): string {
  if (line === 'elsewhere') {
    return 'The Galley that answers here now has another workspace open, so nothing of this window is sent to it. What you type is kept in this window alone: leave it open. Close that Galley and start Galley on this workspace again, and what is unsaved is saved; or copy from here what you need.';
  }
  if (kind === 'browser') {
    return 'Galley cannot be reached. What you type is kept in this window alone: leave it open. Start Galley again on the same workspace, and this window finds it and saves what is unsaved. If it does not, something else has taken its address: open the new address that Galley shows, and copy over from here what is not there.';
  }
  return 'Galley cannot reach the part that keeps the files, and tries again by itself. What you type is kept in this window alone, and is saved as soon as that part is back: leave the window open. If it does not come back, copy from here what you need before you close Galley.';
}
