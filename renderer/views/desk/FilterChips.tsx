import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { ArticleFilter } from '../../../shared/model/articleQuery';
import type { Condition } from './deskSearch';

export interface FilterChipsProps {
  readonly conditions: readonly Condition[];
  readonly onChange: (filter: ArticleFilter) => void;
}

/** The conditions there are, each to be taken away. */
export function FilterChips({ conditions, onChange }: FilterChipsProps) {
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
