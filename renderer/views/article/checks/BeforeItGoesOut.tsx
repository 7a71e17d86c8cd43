import { CircleCheck } from 'lucide-react';
import { isOpen } from '../../../../shared/checks/finding';
import { isPublished } from '../../../../shared/model/isPublished';
import { useArticle } from '../OpenArticle';
import { FindingList } from './FindingList';
import { useFindings } from './FindingsContext';
import { useLeadTo } from './PlacesContext';
import './BeforeItGoesOut.css';

/** What is still missing, what should be looked at and what is good to know, each leading to its place. */
export function BeforeItGoesOut() {
  const findings = useFindings();
  const leadTo = useLeadTo();
  const isOut = useArticle(({ state }) => isPublished(state));
  if (!findings) return null;
  const open = findings.filter(isOpen).length;
  const standing = findings.filter(({ waiver }) => waiver === undefined);
  const waived = findings.filter(({ waiver }) => waiver !== undefined);
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
      {standing.length > 0 && <FindingList findings={standing} isActedOn onGo={({ where }) => leadTo(where)} />}
      {waived.length > 0 && (
        <>
          <h3 className="before-waived">Let stand</h3>
          <FindingList label="Let stand" findings={waived} isActedOn onGo={({ where }) => leadTo(where)} />
        </>
      )}
    </section>
  );
}
