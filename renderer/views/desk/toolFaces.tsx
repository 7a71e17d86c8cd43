import { Bookmark, ChevronDown, ListFilter } from 'lucide-react';
import '../../components/Field.css';
import '../../components/IconButton.css';
import '../../components/Select.css';
import './FilterButton.css';

/** How the Desk's tools look: the list is drawn with these alone, and each tool takes its place when it has been read. */

export function FilterFace({ count }: { readonly count: number }) {
  return (
    <>
      <ListFilter size={16} strokeWidth={1.5} aria-hidden />
      Filter{count > 0 && <span className="filter-count">{count}</span>}
    </>
  );
}

export function SavedSearchesFace({ isKnown }: { readonly isKnown: boolean }) {
  return <Bookmark size={16} strokeWidth={1.5} fill={isKnown ? 'currentColor' : 'none'} aria-hidden />;
}

export interface ToolsMeanwhileProps {
  /** How many conditions there are. */
  readonly count: number;
}

/** In the place of the tools beside the search field. */
export function ToolsMeanwhile({ count }: ToolsMeanwhileProps) {
  return (
    <>
      <span className="button button-plain filter-button" aria-hidden>
        <FilterFace count={count} />
      </span>
      <span className="icon-button" aria-hidden>
        <SavedSearchesFace isKnown={false} />
      </span>
    </>
  );
}

/** In the place of the choice of an order. */
export function OrderMeanwhile({ name }: { readonly name: string }) {
  return (
    <span className="field select desk-order" aria-hidden>
      <span className="field-input select-button">
        <span className="select-value">{name}</span>
        <ChevronDown size={16} strokeWidth={1.5} />
      </span>
    </span>
  );
}
