import { detectLanguage, languageName, primaryTag } from '../../import/detectLanguage';
import { languages } from '../../import/languages';
import type { Check } from '../check';
import { inField } from '../finding';

/** How much of the story is read to tell its language, in ProseMirror positions: enough to tell, little to pay. */
const sample = 600;

export const language: Check = {
  name: 'language',
  find: ({ id, language: set }, _desk, body) => {
    // A language that reading cannot tell looks like another of the same script, so nothing is said of it.
    if (!languages.some(({ tag }) => tag === primaryTag(set))) return [];
    const read = detectLanguage(body.textBetween(0, Math.min(sample, body.content.size), ' ', ' '));
    if (read === undefined || read === primaryTag(set)) return [];
    return [
      {
        level: 'should',
        where: inField('language'),
        message: `The story reads as ${languageName(read)}, and its language is set to ${languageName(set)}.`,
        fix: {
          name: `Set it to ${languageName(read)}`,
          changes: [{ type: 'article.languageSet', articleId: id, was: set, to: read }],
        },
      },
    ];
  },
};
