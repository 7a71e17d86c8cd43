import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { PhotoQuery } from '../../../shared/model/photoQuery';
import type { PhotoCondition } from './photoSearch';
import '../desk/FilterButton.css';

export interface PhotoFilterChipsProps {
  readonly conditions: readonly PhotoCondition[];
  readonly onChange: (search: PhotoQuery) => void;
}

/** The conditions there are, each to be taken away. */
export function PhotoFilterChips({ conditions, onChange }: PhotoFilterChipsProps) {
  if (conditions.length === 0) return null;
  return (
    <section aria-label="Conditions" className="filter-chips">
      {conditions.map(({ words, without }) => (
        <Button
          key={words}
          className="filter-chip"
          aria-label={`Remove condition: ${words}`}
          onPress={() => onChange(without)}
        >
          {words}
          <X size={12} strokeWidth={2} aria-hidden />
        </Button>
      ))}
    </section>
  );
}
