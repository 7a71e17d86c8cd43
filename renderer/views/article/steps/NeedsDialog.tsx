import type { Finding } from '../../../../shared/checks/finding';
import type { ArticleState } from '../../../../shared/model/article';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { FindingList } from '../checks/FindingList';
import { useLeadTo } from '../checks/PlacesContext';
import { sayNeeds } from './sayNeeds';
import './NeedsDialog.css';

export interface NeedsDialogProps {
  readonly to: ArticleState;
  /** The step's name: "Mark ready". */
  readonly name: string;
  readonly needs: readonly Finding[];
  readonly onClose: () => void;
  readonly onTake: () => void;
}

/** What a step needs: what stands in its way, and what should be known before it is taken all the same. */
export function NeedsDialog({ to, name, needs, onClose, onTake }: NeedsDialogProps) {
  const leadTo = useLeadTo();
  const { title, text, isBlocked } = sayNeeds(to, name, needs);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Not now</Button>
          {!isBlocked && (
            <Button
              look="primary"
              onPress={() => {
                onClose();
                onTake();
              }}
            >
              {name} all the same
            </Button>
          )}
        </>
      }
    >
      <p className="needs-text">{text}</p>
      <FindingList
        findings={needs}
        takesFocus
        onGo={({ where }) => {
          onClose();
          // The closing dialog gives the focus back first.
          setTimeout(() => leadTo(where));
        }}
      />
    </Dialog>
  );
}
