import { ListFilter } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { PhotoQuery } from '../../../shared/model/photoQuery';
import { PhotoFilterForm } from './PhotoFilterForm';
import '../desk/FilterButton.css';

export interface PhotoFilterButtonProps {
  readonly search: PhotoQuery;
  readonly onChange: (search: PhotoQuery) => void;
  /** How many conditions there are. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Opens the conditions that photos can be narrowed by. */
export function PhotoFilterButton({ search, onChange, count, isOpen, onOpenChange }: PhotoFilterButtonProps) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <AriaButton className="button button-plain filter-button">
        <ListFilter size={16} strokeWidth={1.5} aria-hidden />
        Filter{count > 0 && <span className="filter-count">{count}</span>}
      </AriaButton>
      {/* Without a dialog in it the popover is the dialog, with all of its buttons inside. */}
      <Popover className="popover filter-popover" offset={4} placement="bottom end">
        <PhotoFilterForm search={search} onChange={onChange} />
      </Popover>
    </DialogTrigger>
  );
}
