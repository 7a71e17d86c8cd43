import { useState } from 'react';
import { go } from '../../../app/route';
import { useCommands } from '../../../commands/useCommands';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { When } from '../../../components/When';
import { useDesk } from '../../../state/DeskContext';
import { useNotices } from '../../../state/NoticesContext';
import { useCall } from '../../../state/useCall';
import { counted } from '../../bundles/counted';
import { sayBytes } from '../../bundles/sayBytes';
import { sayKept } from './sayKept';
import './Backups.css';

/** How many backups are shown at once: older ones are a press away. */
const page = 12;

/** The copies that there are of the workspace, newest first. */
export function BackupList({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { bridge } = useDesk();
  const notices = useNotices();
  const { data: backups, error, refetch } = useCall('backups.list', {});
  const [isMaking, setIsMaking] = useState(false);
  const [drawn, setDrawn] = useState(page);

  const make = async (): Promise<void> => {
    setIsMaking(true);
    const made = await bridge.call('backups.make', {});
    setIsMaking(false);
    if (made.ok) notices.say(`Backed up: ${counted(made.value.files, 'file')}, ${sayBytes(made.value.bytes)}`);
    else notices.warn(made.message);
    void refetch();
  };
  useCommands([
    {
      id: 'backup.make',
      name: 'Back up now',
      group: 'Backups',
      enabled: () => !isReadOnly && !isMaking,
      run: make,
    },
  ]);

  return (
    <div className="backups">
      <div className="backups-head">
        <h3 className="field-label">Copies</h3>
        {!isReadOnly && (
          <Button isDisabled={isMaking} onPress={() => void make()}>
            {isMaking ? 'Backing up…' : 'Back up now'}
          </Button>
        )}
      </div>
      {error && (
        <Notice level="must" role="alert" actions={<Button onPress={() => void refetch()}>Try again</Button>}>
          {error.message}
        </Notice>
      )}
      {backups?.length === 0 && (
        <p className="soft">No copy yet. The first is made by itself while Galley is open, or now.</p>
      )}
      {backups && backups.length > 0 && (
        <table className="backups-table">
          <thead>
            <tr>
              <th scope="col">Made</th>
              <th scope="col">Kept as</th>
              <th scope="col">Size</th>
              <th scope="col">
                <span className="visually-hidden">Preview</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.slice(0, drawn).map(({ id, at, kept, bytes }) => (
              <tr key={id}>
                <th scope="row">
                  <When at={at} />
                </th>
                <td>{sayKept[kept]}</td>
                <td>{sayBytes(bytes)}</td>
                <td>
                  <Button look="quiet" onPress={() => go({ screen: 'backup', backupId: id })}>
                    Preview…
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {backups && backups.length > drawn && (
        <Button look="quiet" className="backups-older" onPress={() => setDrawn(drawn + page)}>
          Show older ({(backups.length - drawn).toLocaleString('en-GB')} more)
        </Button>
      )}
    </div>
  );
}
