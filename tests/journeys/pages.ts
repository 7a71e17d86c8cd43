import { referencePage } from './desk';

/** A page as it is copied from a site, and what Galley must read in it. */
export interface CopiedPage {
  readonly text: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly sourceLine: string;
  /** What the editor makes of it. `addition` goes to the end of the first paragraph. */
  readonly edited: {
    readonly headline: string;
    readonly addition: string;
    readonly sourceLine: string;
    readonly caption: string;
  };
}

/** The reference page; its parts stand in a known order, a line each. Undefined where it does not lie beside the project. */
export function referenceCopy(): CopiedPage | undefined {
  if (referencePage === undefined) return undefined;
  const lines = referencePage
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    text: referencePage,
    headline: lines[0] ?? '',
    paragraphs: lines.slice(1, 6),
    sourceLine: 'commonspace.eu with agencies',
    edited: {
      headline: 'What was agreed, and what was only announced',
      addition: ' Neither side published the text.',
      sourceLine: 'own correspondents with agencies',
      caption: 'As seen on the day, from the square',
    },
  };
}

const paragraphs = [
  'The forty turbines on the pass have turned since October, and the village below them has counted every one.',
  '"The road is cleared now, for the first time since I was a child," the mayor told reporters on Friday.',
  "The operator expects the farm to cover a tenth of the region's demand by spring. Shepherds were promised that their paths stay open.",
];

/** A page of no real magazine, with an article, a photo's caption, two lists and something to doubt. */
export const windFarm: CopiedPage = {
  text: `Wind farm on the pass delivers its first winter

${paragraphs.join('\n\n')}

source: Galley Courier with agencies

photo: Turbines above the village on 3 November 2026

Related articles

Editor's choice
News
Ferry line returns after nine years

Ferry line returns after nine years

The first boat left the harbour on Friday with forty passengers and a brass band.

Popular

Opinion
Why the archive should stay in town

Why the archive should stay in town

Paper does not travel well, and neither do memories.
`,
  headline: 'Wind farm on the pass delivers its first winter',
  paragraphs,
  sourceLine: 'Galley Courier with agencies',
  edited: {
    headline: 'Forty turbines and a road that stays open',
    addition: ' So far nobody has complained of the noise.',
    sourceLine: 'Galley Courier, the mayor and agencies',
    caption: 'The turbines above the village, seen from the road on 3 November 2026',
  },
};
