import type { Doubt, DoubtField, PageDraft } from '../../../shared/import/pageDraft';
import { Field } from '../../components/Field';
import { FieldDoubts } from './FieldDoubts';

type TextName = 'kicker' | 'headline' | 'standfirst' | 'byline' | 'dateline' | 'sourceLine';

export interface ReviewFieldProps {
  readonly label: string;
  readonly name: TextName;
  readonly draft: PageDraft;
  readonly onChange: (part: Partial<PageDraft>) => void;
  readonly isCopy?: boolean;
  readonly className?: string;
}

/** One text that was read, with the doubts about it beside it. */
export function ReviewField({ label, name, draft, onChange, isCopy = false, className = '' }: ReviewFieldProps) {
  const field: DoubtField = name === 'sourceLine' ? 'sources' : name;
  const hasDoubt = draft.doubts.some((doubt: Doubt) => doubt.field === field);
  return (
    <div data-field={field}>
      <Field
        label={label}
        value={draft[name]}
        onChange={(text) => onChange({ [name]: text })}
        isMultiline
        isCopy={isCopy}
        className={className}
        description={hasDoubt && <FieldDoubts doubts={draft.doubts} field={field} />}
      />
    </div>
  );
}
