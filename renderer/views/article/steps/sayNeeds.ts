import type { Finding } from '../../../../shared/checks/finding';
import type { ArticleState } from '../../../../shared/model/article';

/** What becomes of an article that is taken to a state: "before it is …". */
const becomes: Readonly<Record<ArticleState, string>> = {
  draft: 'a draft again',
  'in review': 'sent to review',
  ready: 'marked ready',
  published: 'marked published',
  corrected: 'marked corrected',
  withdrawn: 'withdrawn',
};

export interface SaidNeeds {
  readonly title: string;
  readonly text: string;
  /** Whether something has to be mended before the step can be taken. */
  readonly isBlocked: boolean;
}

/** What a step needs, as its dialog says it. `name` is the step's: "Mark ready". */
export function sayNeeds(to: ArticleState, name: string, needs: readonly Pick<Finding, 'level'>[]): SaidNeeds {
  const title = `Before it is ${becomes[to]}`;
  const musts = needs.filter(({ level }) => level === 'must').length;
  if (musts === 0) return { title, text: 'Look at this first. A press on a line leads there.', isBlocked: false };
  const what = musts === 1 ? 'One thing has' : `${musts} things have`;
  return {
    title,
    text: `${what} to be mended first. A press on a line leads there; then “${name}” again.`,
    isBlocked: true,
  };
}
