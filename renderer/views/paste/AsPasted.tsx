import type { Passage, ReadAs } from '../../../shared/import/pageDraft';
import { classes } from '../../components/classes';
import { sentence } from '../../components/sentence';
import './AsPasted.css';

/** The most lines that are shown: a page of more is no page that anybody compares line by line. */
const mostShown = 2000;

/** What each kind of line belongs to, which is what its colour says. */
const kinds: Readonly<Record<ReadAs, 'head' | 'body' | 'origin' | 'card' | 'furniture'>> = {
  headline: 'head',
  kicker: 'head',
  standfirst: 'head',
  byline: 'head',
  dateline: 'head',
  body: 'body',
  'source line': 'origin',
  'photo caption': 'origin',
  'photo credit': 'origin',
  'list title': 'card',
  'card kicker': 'card',
  'card title': 'card',
  'card teaser': 'card',
  furniture: 'furniture',
};

/** The page line by line, each with what it was taken for in the margin. */
export function AsPasted({ passages }: { readonly passages: readonly Passage[] }) {
  const more = passages.length - mostShown;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="as-pasted" aria-label="The page as pasted" tabIndex={0}>
      <h2 className="review-title">The page as pasted</h2>
      <ol className="passages">
        {passages.slice(0, mostShown).map(({ text, readAs }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a page has no other name than its place
          <li key={index} className={classes('passage', `passage-${kinds[readAs]}`)}>
            <span className="passage-read-as">
              {/* A run of paragraphs is labelled once; a screen reader hears it for each. */}
              {passages[index - 1]?.readAs === readAs && readAs === 'body' ? (
                <span className="visually-hidden">{sentence(readAs)}</span>
              ) : (
                sentence(readAs === 'furniture' ? 'left out' : readAs)
              )}
            </span>
            <span className="passage-text">{text}</span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="soft">…and {more.toLocaleString('en-GB')} more lines, read in the same way.</p>}
    </section>
  );
}
