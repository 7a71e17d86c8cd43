import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import './Fold.css';

interface FoldProps {
  readonly title: string;
  readonly count: number;
  /** Whether it is open at first. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** A part of the plan that can be folded away. What is folded is not drawn. */
export function Fold({ title, count, isOpen, children }: FoldProps) {
  const [isExpanded, setIsExpanded] = useState(isOpen);
  return (
    <Disclosure isExpanded={isExpanded} onExpandedChange={setIsExpanded} className="fold">
      <Heading level={2} className="fold-heading">
        <Button slot="trigger" className="fold-button">
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden className="fold-chevron" />
          {title}
          <span className="soft">{count.toLocaleString('en-GB')}</span>
        </Button>
      </Heading>
      <DisclosurePanel className="fold-panel">{isExpanded && children}</DisclosurePanel>
    </Disclosure>
  );
}
