import { useCallback, useEffect, useRef, useState } from 'react';
import type { Host } from '../../shared/contract/host';
import type { Failure } from '../../shared/result';
import { type LastingBridge, lastingBridge, type Reach } from '../state/lastingBridge';
import { type OpenDesk, openDesk } from '../state/openDesk';

/** How far the window is on its way to the desk. */
export type Opening =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly desk: OpenDesk }
  | { readonly is: 'failed'; readonly failure: Failure };

export interface OpeningWays {
  readonly opening: Opening;
  readonly tryAgain: () => void;
  readonly openReadOnly: () => void;
}

/** Reaches the core and opens the desk, once at the start and again when the editor asks. */
export function useOpening(host: Host, reach: Reach): OpeningWays {
  const [opening, setOpening] = useState<Opening>({ is: 'opening' });
  const bridge = useRef<LastingBridge | undefined>(undefined);

  const open = useCallback(
    async (readOnly: boolean) => {
      setOpening({ is: 'opening' });
      try {
        bridge.current ??= await lastingBridge(reach);
        const desk = await openDesk(bridge.current, host, readOnly);
        setOpening(desk.ok ? { is: 'open', desk: desk.value } : { is: 'failed', failure: desk });
      } catch (fault) {
        const message = fault instanceof Error ? fault.message : String(fault);
        setOpening({ is: 'failed', failure: { ok: false, code: 'unreachable', message } });
      }
    },
    [host, reach],
  );

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void open(false);
  }, [open]);

  return {
    opening,
    tryAgain: useCallback(() => void open(false), [open]),
    openReadOnly: useCallback(() => void open(true), [open]),
  };
}
