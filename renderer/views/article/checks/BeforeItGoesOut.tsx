import { CircleCheck } from 'lucide-react';
import { isOpen } from '../../../../shared/checks/finding';
import { isPublished } from '../../../../shared/model/isPublished';
import { useDesk } from '../../../state/DeskContext';
import { useDispatch } from '../../../state/useDispatch';
import { useArticle } from '../OpenArticle';
import { FindingList } from './FindingList';
import { useFindings } from './FindingsContext';
import { useLeadTo } from './PlacesContext';
import './BeforeItGoesOut.css';

/** What is still missing, what should be looked at and what is good to know, each leading to its place. */
export function BeforeItGoesOut() {
  const { readOnly } = useDesk().workspace;
  const findings = useFindings();
  const dispatch = useDispatch();
  const leadTo = useLeadTo();
  const isOut = useArticle(({ state }) => isPublished(state));
  if (!findings) return null;
  const open = findings.filter(isOpen).length;
  return (
    <section className="inspector-section before" aria-labelledby="before-it-goes-out">
      <div className="before-head">
        <h2 id="before-it-goes-out" className="inspector-title">
          {isOut ? 'While it is out' : 'Before it goes out'}
        </h2>
        {open > 0 && <span className="before-count">{open} open</span>}
      </div>
      {open === 0 && (
        <p className="before-nothing">
          <CircleCheck size={16} strokeWidth={1.5} aria-hidden />
          Nothing is missing
        </p>
      )}
      {findings.length > 0 && (
        <FindingList
          findings={findings}
          onGo={({ where }) => leadTo(where)}
          onFix={readOnly ? undefined : ({ fix }) => fix && dispatch(fix.changes, fix.name)}
        />
      )}
    </section>
  );
}
