import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import type { Progress } from '../../shared/contract/events';
import { useDesk } from '../state/DeskContext';
import { workUnderWay } from './workUnderWay';
import './WorkNote.css';

const names: Readonly<Record<Progress['work'], string>> = {
  indexing: 'Reading the folder',
  exporting: 'Exporting',
  importing: 'Importing',
  'changing articles': 'Changing articles',
  'changing photos': 'Changing photos',
  'adding photos': 'Adding photos',
  'making renditions': 'Making renditions',
  'backing up': 'Backing up',
  'reading a backup': 'Reading a backup',
  restoring: 'Restoring',
};

/** Says at the foot what the core is busy with, how far that is, and lets the editor end what can be ended. */
export function WorkNote() {
  const { bridge } = useDesk();
  const [works, setWorks] = useState<readonly Progress[]>([]);
  useEffect(() => bridge.on('progress', (event) => setWorks((before) => workUnderWay(before, event))), [bridge]);
  return works.map((work) => (
    <span key={work.workId} className="work-note">
      <ProgressBar value={work.done} maxValue={work.total} className="work-note-progress">
        {({ percentage = 0 }) => (
          <>
            <Label>{names[work.work]}</Label>
            <span className="work-note-bar">
              <span className="work-note-done" style={{ width: `${percentage}%` }} />
            </span>
            <span className="work-note-count">
              {work.done.toLocaleString('en-GB')} of {work.total.toLocaleString('en-GB')}
            </span>
          </>
        )}
      </ProgressBar>
      {work.canCancel && (
        <Button
          className="work-note-cancel"
          aria-label={`Cancel: ${names[work.work]}`}
          onPress={() => void bridge.call('work.cancel', { workId: work.workId })}
        >
          Cancel
        </Button>
      )}
    </span>
  ));
}
