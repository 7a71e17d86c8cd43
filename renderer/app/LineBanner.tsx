import { useEffect, useState } from 'react';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import type { LastingBridge } from '../state/lastingBridge';
import { useCatchUp } from './useCatchUp';

/** Milliseconds between the tries that are made unasked. */
const tryEvery = 5000;

/** Says that the core cannot be reached, and tries to reach it again, by itself and when asked. */
export function LineBanner({ bridge }: { readonly bridge: LastingBridge }) {
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
      Galley cannot reach the part that keeps the files. Everything you type is kept in this window and is saved as soon
      as that is back. Leave the window open.
    </Notice>
  );
}
