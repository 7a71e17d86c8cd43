import { useEffect, useMemo, useState } from 'react';
import type { ArticleQuery } from '../../../shared/model/articleQuery';
import type { ArticleId } from '../../../shared/model/ids';
import { useDesk } from '../../state/DeskContext';
import { useNotices } from '../../state/NoticesContext';
import { nothingSelected, type Selection, withRange, withToggled } from './selection';

/** Picking several articles of a list. */
export interface Picking {
  readonly selection: Selection;
  readonly toggle: (id: ArticleId, index: number) => void;
  /** Picks everything from where picking began, or from `start`, to that row. */
  readonly extendTo: (index: number, start?: number) => Promise<void>;
  /** Picks everything that is found, however much it is. */
  readonly all: () => Promise<void>;
  readonly clear: () => void;
}

/** Another search begins with nothing picked: what is out of sight must not be changed unawares. */
export function usePicking(search: ArticleQuery): Picking {
  const { bridge } = useDesk();
  const notices = useNotices();
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for each search
  useEffect(() => setSelection(nothingSelected), [search]);

  return useMemo(() => {
    const found = async (): Promise<readonly ArticleId[]> => {
      const answer = await bridge.call('articles.ids', search);
      if (!answer.ok) notices.warn(answer.message);
      return answer.ok ? answer.value : [];
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
  }, [bridge, notices, search, selection]);
}
