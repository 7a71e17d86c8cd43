import { useSyncExternalStore } from 'react';
import type { LastingBridge } from '../state/lastingBridge';
import { LineBanner } from './LineBanner';
import { SaveBanner } from './SaveBanner';
import './Banner.css';

/** The one thing that is wrong for every screen: no line to the core, or else nothing can be saved. */
export function Banner({ bridge }: { readonly bridge: LastingBridge }) {
  const line = useSyncExternalStore(bridge.onLine, () => bridge.line);
  return line === 'whole' ? <SaveBanner /> : <LineBanner bridge={bridge} line={line} />;
}
