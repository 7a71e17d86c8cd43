import { Button as AriaButton } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { ArticleQuery } from '../../../shared/model/articleQuery';
import { FilterForm } from './FilterForm';
import { FilterFace } from './toolFaces';
import './FilterButton.css';

export interface FilterButtonProps {
  readonly search: ArticleQuery;
  readonly onChange: (search: ArticleQuery) => void;
  /** How many conditions there are. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Opens the conditions that articles can be narrowed by. */
export function FilterButton({ search, onChange, count, isOpen, onOpenChange }: FilterButtonProps) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <AriaButton className="button button-plain filter-button">
        <FilterFace count={count} />
      </AriaButton>
      {/* Without a dialog in it the popover is the dialog, with all of its buttons inside. */}
      <Popover className="popover filter-popover" offset={4} placement="bottom end">
        <FilterForm search={search} onChange={onChange} />
      </Popover>
    </DialogTrigger>
  );
}
