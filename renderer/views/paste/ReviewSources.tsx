import { X } from 'lucide-react';
import type { NamedSource, PageDraft } from '../../../shared/import/pageDraft';
import { sourceRoles } from '../../../shared/model/source';
import { IconButton } from '../../components/IconButton';
import { Select } from '../../components/Select';
import { sentence } from '../../components/sentence';

const roles = sourceRoles.map((role) => ({ id: role, label: sentence(role) }));

export interface ReviewSourcesProps {
  readonly draft: PageDraft;
  readonly onChange: (part: Partial<PageDraft>) => void;
}

/** The sources that the source line names, each with what it is to the article. */
export function ReviewSources({ draft, onChange }: ReviewSourcesProps) {
  const { sources } = draft;
  if (sources.length === 0) return <p className="soft">No source was read. Add them when the article is open.</p>;
  const replace = (index: number, ...by: readonly NamedSource[]): void =>
    onChange({ sources: sources.toSpliced(index, 1, ...by) });
  return (
    <ul className="review-sources">
      {sources.map((source, index) => (
        <li key={source.name} className="review-source">
          <span className="review-source-name">{source.name}</span>
          <Select
            label={`Role of ${source.name}`}
            hidesLabel
            options={roles}
            value={source.role}
            onChange={(role) => replace(index, { ...source, role })}
          />
          <IconButton name={`Leave ${source.name} out`} icon={X} onPress={() => replace(index)} />
        </li>
      ))}
    </ul>
  );
}
