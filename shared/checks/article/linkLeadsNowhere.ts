import type { Check, Found } from '../check';
import { linksIn } from '../linksIn';

export const linkLeadsNowhere: Check = {
  name: 'link leads nowhere',
  find: (_article, { linked }, body) =>
    linksIn(body).flatMap(({ href, words, from, to }): readonly Found[] => {
      const where = { is: 'body', from, to } as const;
      if (isEmpty(href))
        return [{ level: 'must', where, subject: href, message: `The link on “${words.trim()}” leads nowhere.` }];
      if (words.trim() === '')
        return [{ level: 'should', where, subject: href, message: `A link to ${href} has no words to press.` }];
      const target = linked?.get(href);
      if (target?.state !== 'withdrawn') return [];
      const message = `The link on “${words.trim()}” leads to “${target.headline}”, which is withdrawn.`;
      return [{ level: 'must', where, subject: href, message }];
    }),
};

/** An address without anybody to go to. */
function isEmpty(href: string): boolean {
  return /^https?:\/*(?:[?#].*)?$/i.test(href) || /^mailto:\s*$/i.test(href);
}
