import { useSyncExternalStore } from 'react';
import type { LastingBridge } from '../state/lastingBridge';
import { LineBanner } from './LineBanner';
import { RecoveryNotice } from './RecoveryNotice';
import { SaveBanner } from './SaveBanner';
import './Banner.css';

/** What concerns every screen: no line to the core, or else that nothing can be saved; and what was brought back. */
export function Banner({ bridge }: { readonly bridge: LastingBridge }) {
  const line = useSyncExternalStore(bridge.onLine, () => bridge.line);
  return (
    <>
      {line === 'whole' ? <SaveBanner /> : <LineBanner bridge={bridge} line={line} />}
      <RecoveryNotice />
    </>
  );
}
