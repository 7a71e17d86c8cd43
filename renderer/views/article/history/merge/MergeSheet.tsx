import type { ComparedField } from '../../../../../shared/compare/articleComparison';
import type { ArticleMerge, MergeChoices } from '../../../../../shared/compare/articleMerge';
import { fieldNames } from '../../../../../shared/model/fieldNames';
import { ComparedLeadPhoto } from '../compare/ComparedLeadPhoto';
import type { Names } from '../compare/entryWords';
import { above, below, besides } from '../compare/places';
import { MergedField } from './MergedField';
import { MergedRegion } from './MergedRegion';
import { type Choice, choiceOf, isDiffering, type MergePart } from './mergeParts';
import { PartFrame } from './PartFrame';
import '../../body/Body.css';
import '../../sheet/Sheet.css';
import '../compare/ComparedSheet.css';

interface MergeSheetProps {
  readonly merge: ArticleMerge;
  readonly choices: MergeChoices;
  readonly names: Names;
  readonly onChoose: (part: MergePart, choice: Choice) => void;
}

/** The article that a merge makes, as it stands beside ours; what differs is framed, with the choices about it. */
export function MergeSheet({ merge, choices, names, onChoose }: MergeSheetProps) {
  const { ours } = merge;
  const drawField = (field: ComparedField) => {
    const merged = merge.fields.find((one) => one.field === field);
    if (!merged) return null;
    if (!isDiffering(merged.is)) {
      if (field === 'leadPhoto') return <ComparedLeadPhoto key={field} lead={ours.leadPhoto} comparison={null} />;
      const value = isPrinted(field) ? ours[field] : '';
      return value === '' ? null : (
        <p key={field} className={looks[field]} dir="auto">
          {value}
        </p>
      );
    }
    const part: MergePart = { of: 'field', field, is: merged.is };
    const choice = choiceOf(part, choices);
    return (
      <PartFrame
        key={field}
        part={part}
        name={fieldNames[field]}
        choice={choice}
        onChoose={(chosen) => onChoose(part, chosen)}
      >
        <MergedField merge={merge} field={field} isTheirs={choice !== 'ours'} names={names} look={looks[field] ?? ''} />
      </PartFrame>
    );
  };

  return (
    <article className="sheet compared merged" aria-label="Merged article" lang={ours.language} data-comparison="">
      {above.map(drawField)}
      <div className="sheet-story copy body-copy compared-body">
        {merge.regions.map((region, index) => {
          const { is } = region;
          // A region has no other name than its place.
          if (!isDiffering(is))
            return <MergedRegion key={String(index)} region={region} choice="ours" path={`r${index}`} />;
          const part: MergePart = { of: 'region', index, is };
          const choice = choiceOf(part, choices);
          return (
            <PartFrame
              key={String(index)}
              part={part}
              name="Story"
              choice={choice}
              onChoose={(chosen) => onChoose(part, chosen)}
            >
              <MergedRegion region={region} choice={choice ?? 'theirs'} path={`r${index}`} />
            </PartFrame>
          );
        })}
      </div>
      {[...below, ...besides].map(drawField)}
    </article>
  );
}

type Printed = 'kicker' | 'headline' | 'standfirst' | 'byline' | 'dateline' | 'sourceLine';

/** How the texts of the page are set. */
const looks: Readonly<Partial<Record<ComparedField, string>>> = {
  kicker: 'compared-kicker',
  headline: 'sheet-headline',
  standfirst: 'sheet-standfirst',
  byline: 'sheet-byline',
  dateline: 'sheet-byline',
  sourceLine: 'sheet-source',
};

function isPrinted(field: ComparedField): field is Printed {
  return field in looks;
}
