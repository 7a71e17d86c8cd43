import type { ComparedBlock } from '../../../../../shared/compare/bodyComparison';
import { classes } from '../../../../components/classes';
import { ComparedWords } from './ComparedWords';
import { footnotesIn } from './footnotesIn';
import './ComparedFootnotes.css';

/**
 * The footnotes of some blocks, as they stand under them: beside what refers to them, so that both are seen. Each has the
 * number that the later version gives it; one that is gone has none. Where its number stands it is said, too, and so it
 * is not said here.
 */
export function ComparedFootnotes({ blocks }: { readonly blocks: readonly ComparedBlock[] }) {
  const footnotes = footnotesIn(blocks);
  if (footnotes.length === 0) return null;
  return (
    <ol className="compared-footnotes" aria-hidden>
      {footnotes.map(({ is, segments }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place is the only name that a footnote has
        <li key={index} className={classes(is === 'deleted' && 'compared-footnote-gone')}>
          <ComparedWords segments={segments} place={null} />
        </li>
      ))}
    </ol>
  );
}
