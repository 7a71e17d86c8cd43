import { LockKeyhole, PlugZap } from 'lucide-react';
import type { Failure } from '../../shared/result';
import { Button } from '../components/Button';
import { EmptyState } from '../components/EmptyState';
import './OpeningFailed.css';

export interface OpeningFailedProps {
  readonly failure: Failure;
  readonly onTryAgain: () => void;
  readonly onOpenReadOnly: () => void;
}

/** Why the folder did not open, and what can be done about it. */
export function OpeningFailed({ failure, onTryAgain, onOpenReadOnly }: OpeningFailedProps) {
  const isLocked = failure.code === 'locked';
  return (
    <main aria-label="Galley did not open" className="opening-failed">
      <div role="alert">
        <EmptyState
          icon={isLocked ? LockKeyhole : PlugZap}
          title={isLocked ? 'This folder is open in another Galley' : 'The folder did not open'}
          actions={
            <>
              <Button onPress={onTryAgain}>Try again</Button>
              {isLocked && (
                <Button look="primary" onPress={onOpenReadOnly}>
                  Open read-only
                </Button>
              )}
            </>
          }
        >
          <p>{failure.message}</p>
          {isLocked && <p>Read-only shows everything and changes nothing.</p>}
        </EmptyState>
      </div>
    </main>
  );
}
