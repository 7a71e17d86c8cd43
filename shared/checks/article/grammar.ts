import type { Check } from '../check';
import { fixesOf } from '../fixesOf';
import { proofedCopy } from '../proofedTexts';
import { blockOf } from '../text/copyText';

/** What somebody else has said is printed as it was said, so nothing is said of a block quotation. */
export const grammar: Check = {
  name: 'grammar',
  find: (article, { proofsOf }, body) =>
    proofsOf
      ? proofedCopy(article, body).flatMap((copy) =>
          (blockOf(copy)?.within === 'quotation' ? [] : (proofsOf(copy.text) ?? []))
            .filter(({ of }) => of === 'grammar')
            .map(({ from, to, message, suggestions }) => ({
              level: 'should',
              where: copy.where(from, to),
              subject: copy.text.slice(from, to),
              message,
              ...fixesOf(copy, from, to, suggestions),
            })),
        )
      : [],
};
