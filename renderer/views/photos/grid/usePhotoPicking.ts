import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { PhotoId } from '../../../../shared/model/ids';
import type { PhotoQuery } from '../../../../shared/model/photoQuery';
import { callOptions } from '../../../state/callOptions';
import { useDesk } from '../../../state/DeskContext';
import { useNotices } from '../../../state/NoticesContext';
import { nothingSelected, type Selection, withRange, withToggled } from '../../desk/selection';
import { asked } from './photoPages';

/** Picking several photos. */
export interface PhotoPicking {
  readonly selection: Selection<PhotoId>;
  readonly toggle: (id: PhotoId, index: number) => void;
  /** Picks everything from where picking began, or from `start`, to that photo. */
  readonly extendTo: (index: number, start?: number) => Promise<void>;
  /** Picks everything that is found, however much it is. */
  readonly all: () => Promise<void>;
  readonly clear: () => void;
}

/** Another search begins with nothing picked: what is out of sight must not be changed unawares. */
export function usePhotoPicking(search: PhotoQuery): PhotoPicking {
  const { bridge } = useDesk();
  const queries = useQueryClient();
  const notices = useNotices();
  const [selection, setSelection] = useState<Selection<PhotoId>>(nothingSelected);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for each search
  useEffect(() => setSelection(nothingSelected), [search]);

  return useMemo(() => {
    const found = async (): Promise<readonly PhotoId[]> => {
      try {
        // Shift goes on step by step, and each asks again: they are kept until photos change.
        return await queries.fetchQuery(callOptions(bridge, 'photos.ids', asked(search)));
      } catch (failure) {
        notices.warn(failure instanceof Error ? failure.message : String(failure));
        return [];
      }
    };
    return {
      selection,
      toggle: (id, index) => setSelection((before) => withToggled(before, id, index)),
      async extendTo(index, start = index) {
        const ids = await found();
        setSelection((before) => {
          const anchor = before.anchor ?? Math.max(0, start);
          const [from, to] = anchor < index ? [anchor, index] : [index, anchor];
          return withRange({ ...before, anchor }, ids.slice(from, to + 1));
        });
      },
      async all() {
        const ids = await found();
        setSelection({ ids: new Set(ids), anchor: 0 });
      },
      clear: () => setSelection(nothingSelected),
    };
  }, [bridge, queries, notices, search, selection]);
}
