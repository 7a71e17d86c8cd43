import type { ReactNode } from 'react';
import { useDesk } from '../../../state/DeskContext';
import { useArticle, useField } from '../OpenArticle';
import { HeadlineField } from './HeadlineField';
import { KickerField } from './KickerField';
import { SheetField } from './SheetField';
import { SheetPhoto } from './SheetPhoto';
import './Sheet.css';

export interface SheetProps {
  /** The body's editor. */
  readonly children: ReactNode;
  readonly onOpenPhoto: () => void;
}

/** The article as the reader gets it, every part of it to be written in. */
export function Sheet({ children, onOpenPhoto }: SheetProps) {
  return (
    <article className="sheet" aria-label="Sheet">
      <KickerField />
      <HeadlineField />
      <TextOnSheet
        type="article.standfirstSet"
        label="Standfirst"
        placeholder="Standfirst: what it is about, in a sentence"
        className="sheet-standfirst"
      />
      <div className="sheet-rule">
        <TextOnSheet type="article.bylineSet" label="Byline" placeholder="By whom" className="sheet-byline" />
        <TextOnSheet type="article.datelineSet" label="Dateline" placeholder="Place, date" className="sheet-dateline" />
      </div>
      <SheetPhoto onOpen={onOpenPhoto} />
      <div className="sheet-story">{children}</div>
      <TextOnSheet
        type="article.sourceLineSet"
        label="Source line"
        placeholder="who says so"
        opening="source:"
        className="sheet-source"
      />
    </article>
  );
}

interface TextOnSheetProps {
  readonly type: 'article.standfirstSet' | 'article.bylineSet' | 'article.datelineSet' | 'article.sourceLineSet';
  readonly label: string;
  readonly placeholder: string;
  readonly opening?: string;
  readonly className: string;
}

function TextOnSheet({ type, ...field }: TextOnSheetProps) {
  const { workspace } = useDesk();
  const [value, set] = useField(type);
  const language = useArticle((article) => article.language);
  return <SheetField {...field} value={value} onChange={set} isReadOnly={workspace.readOnly} lang={language} />;
}
