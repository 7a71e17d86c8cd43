import type { ReactNode } from 'react';
import type {
  ArticleComparison,
  ComparedField,
  FieldComparison,
} from '../../../../../shared/compare/articleComparison';
import type { Article } from '../../../../../shared/model/article';
import { fieldNames } from '../../../../../shared/model/fieldNames';
import { ComparedBody } from './ComparedBody';
import { ComparedField as Field } from './ComparedField';
import { ComparedLeadPhoto } from './ComparedLeadPhoto';
import { ComparedText } from './ComparedWords';
import type { Names } from './entryWords';
import { below, besides } from './places';
import '../../body/Body.css';
import '../../sheet/Sheet.css';
import './ComparedSheet.css';

export interface ComparedSheetProps {
  readonly comparison: ArticleComparison;
  /** The later of the two: what did not change is set as it says. */
  readonly after: Article;
  readonly names: Names;
  readonly isFolded: boolean;
}

/** Two versions of an article as one page, set as the reader gets it, with what came, went and moved. */
export function ComparedSheet({ comparison, after, names, isFolded }: ComparedSheetProps) {
  const found = (name: ComparedField): FieldComparison | undefined =>
    comparison.fields.find(({ field }) => field === name);
  const text = (name: TextOnPage): ReactNode => {
    const field = found(name);
    const words = field?.of === 'text' ? <ComparedText segments={field.segments} place={name} /> : after[name];
    return (
      words !== '' && (
        <>
          <span className="visually-hidden">{fieldNames[name]}: </span>
          {words}
        </>
      )
    );
  };
  const [sourceLine, corrections] = below;
  const [standfirst, byline, dateline] = [text('standfirst'), text('byline'), text('dateline')];
  const source = text(sourceLine);
  const photo = found('leadPhoto');
  const correction = found(corrections);
  const others = besides.flatMap((name) => found(name) ?? []);

  return (
    <article className="sheet compared" aria-label="Comparison" lang={after.language} data-comparison="">
      <p className="compared-kicker">{text('kicker')}</p>
      <h2 className="sheet-headline" dir="auto">
        {text('headline')}
      </h2>
      {standfirst && (
        <p className="sheet-standfirst" dir="auto">
          {standfirst}
        </p>
      )}
      {(byline || dateline) && (
        <div className="sheet-rule">
          <p className="sheet-byline">{byline}</p>
          <p className="sheet-dateline">{dateline}</p>
        </div>
      )}
      <ComparedLeadPhoto lead={after.leadPhoto} comparison={photo?.of === 'photo' ? photo : null} />
      <div className="sheet-story copy body-copy compared-body">
        <ComparedBody blocks={comparison.body.blocks} isFolded={isFolded} />
      </div>
      {source && <p className="sheet-source">source: {source}</p>}
      {correction && <Field comparison={correction} names={names} />}
      {others.length > 0 && (
        <section className="compared-besides" aria-label="Beside the page">
          {others.map((field) => (
            <Field key={field.field} comparison={field} names={names} />
          ))}
        </section>
      )}
    </article>
  );
}

type TextOnPage = 'kicker' | 'headline' | 'standfirst' | 'byline' | 'dateline' | 'sourceLine';
