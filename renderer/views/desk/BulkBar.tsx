import { useState } from 'react';
import { articleStates } from '../../../shared/model/article';
import type { BulkAction } from '../../../shared/model/bulkAction';
import { Button } from '../../components/Button';
import { Menu, type MenuChoice } from '../../components/Menu';
import { sentence } from '../../components/sentence';
import { useSettings } from '../../state/useSettings';
import { type BulkAsked, BulkQuestion } from './BulkQuestion';
import { useBulk } from './useBulk';
import type { Picking } from './usePicking';
import './BulkBar.css';

export interface BulkBarProps {
  readonly picking: Picking;
  readonly total: number;
}

/** What can be done to the articles that are picked, all at once; Undo takes it back. */
export function BulkBar({ picking, total }: BulkBarProps) {
  const { taxonomy } = useSettings();
  const bulk = useBulk();
  const [asked, setAsked] = useState<BulkAsked | null>(null);
  const count = picking.selection.ids.size;
  if (count === 0) return null;
  const act = (action: BulkAction): void => {
    setAsked(null);
    void bulk.change([...picking.selection.ids], action).then((changed) => changed && picking.clear());
  };
  const choice = (id: string, name: string, action: BulkAction): MenuChoice => ({ id, name, run: () => act(action) });
  return (
    <section aria-label="Articles picked" className="bulk-bar">
      <span className="bulk-count" role="status">
        {count.toLocaleString('en-GB')} picked
      </span>
      {count < total && (
        <Button look="quiet" onPress={() => void picking.all()}>
          Pick all {total.toLocaleString('en-GB')}
        </Button>
      )}
      <span className="bulk-deeds">
        <Menu
          label="Set state"
          choices={articleStates.map((state) => choice(state, sentence(state), { is: 'set state', state }))}
        >
          <Button isDisabled={bulk.isBusy}>State</Button>
        </Menu>
        <Menu
          label="Set kicker"
          choices={taxonomy.kickers.map((kicker) => choice(kicker, kicker, { is: 'set kicker', kicker }))}
        >
          <Button isDisabled={bulk.isBusy}>Kicker</Button>
        </Menu>
        <Menu
          label="Tags and regions"
          choices={(['add tag', 'remove tag', 'add region', 'remove region'] as const).map((is) => ({
            id: is,
            name: `${sentence(is)}…`,
            run: () => setAsked(is),
          }))}
        >
          <Button isDisabled={bulk.isBusy}>Tags</Button>
        </Menu>
        <Button look="quiet" onPress={picking.clear}>
          Clear
        </Button>
      </span>
      {asked && <BulkQuestion asked={asked} count={count} onAct={act} onClose={() => setAsked(null)} />}
    </section>
  );
}
