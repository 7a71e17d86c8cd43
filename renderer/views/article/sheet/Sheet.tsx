import type { ReactNode } from 'react';
import type { CheckedField } from '../../../../shared/checks/finding';
import type { LengthTarget } from '../../../../shared/model/lengthTargets';
import { sourceLineMade } from '../../../../shared/model/sourceLineOf';
import { useDesk, useStore } from '../../../state/DeskContext';
import { useSettings } from '../../../state/useSettings';
import { useArticle, useField } from '../OpenArticle';
import { HeadlineField } from './HeadlineField';
import { KickerField } from './KickerField';
import { SheetCorrections } from './SheetCorrections';
import { SheetField } from './SheetField';
import { SheetPhoto } from './SheetPhoto';
import './Sheet.css';

export interface SheetProps {
  /** The body's editor. */
  readonly children: ReactNode;
  readonly onOpenPhoto: () => void;
  readonly onOpenCorrections: () => void;
}

/** The article as the reader gets it, every part of it to be written in. */
export function Sheet({ children, onOpenPhoto, onOpenCorrections }: SheetProps) {
  const { standfirst } = useSettings().lengthTargets;
  const sourceLine = useSourceLineMade();
  return (
    <article className="sheet" aria-label="Sheet">
      <KickerField />
      <HeadlineField />
      <TextOnSheet
        type="article.standfirstSet"
        field="standfirst"
        target={standfirst}
        label="Standfirst"
        placeholder="Standfirst: what it is about, in a sentence"
        className="sheet-standfirst"
      />
      <div className="sheet-rule">
        <TextOnSheet
          type="article.bylineSet"
          field="byline"
          label="Byline"
          placeholder="By whom"
          className="sheet-byline"
        />
        <TextOnSheet
          type="article.datelineSet"
          field="dateline"
          label="Dateline"
          placeholder="Place, date"
          className="sheet-dateline"
        />
      </div>
      <SheetPhoto onOpen={onOpenPhoto} />
      <div className="sheet-story">{children}</div>
      <SheetCorrections onOpen={onOpenCorrections} />
      <TextOnSheet
        type="article.sourceLineSet"
        field="sourceLine"
        label="Source line"
        placeholder={sourceLine || 'who says so'}
        opening="source:"
        className="sheet-source"
      />
    </article>
  );
}

/** What stands there when nobody writes another: the line that the sources make. */
function useSourceLineMade(): string {
  const [sources] = useField('article.sourcesSet');
  return useStore(({ newsroom }) => sourceLineMade({ sources }, newsroom.sources));
}

interface TextOnSheetProps {
  readonly type: 'article.standfirstSet' | 'article.bylineSet' | 'article.datelineSet' | 'article.sourceLineSet';
  readonly field: CheckedField;
  readonly label: string;
  readonly placeholder: string;
  readonly opening?: string;
  readonly target?: LengthTarget;
  readonly className: string;
}

function TextOnSheet({ type, ...field }: TextOnSheetProps) {
  const { workspace } = useDesk();
  const [value, set] = useField(type);
  const language = useArticle((article) => article.language);
  return <SheetField {...field} value={value} onChange={set} isReadOnly={workspace.readOnly} lang={language} />;
}
