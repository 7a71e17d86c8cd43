import type { Change } from '../changes/change';
import type { Article } from '../model/article';
import type { Waiver } from '../model/waiver';
import type { Finding } from './finding';

type Waived = Pick<Article, 'id' | 'waivers'>;
type Known = Pick<Finding, 'check' | 'subject'>;

/** The change that lets a finding stand. `reason` is in the editor's words, and not empty; `at` a moment in ISO 8601. */
export function waive(
  { id, waivers }: Waived,
  { check, subject }: Known,
  { reason, by, at }: Pick<Waiver, 'reason' | 'by' | 'at'>,
): Change {
  const to = [...withoutWaiver(waivers, { check, subject }), { check, subject, reason: reason.trim(), by, at }];
  return { type: 'article.waiversSet', articleId: id, was: waivers, to };
}

/** The change after which a finding has to be mended again. */
export function takeWaiverBack({ id, waivers }: Waived, finding: Known): Change {
  return { type: 'article.waiversSet', articleId: id, was: waivers, to: withoutWaiver(waivers, finding) };
}

function withoutWaiver(waivers: readonly Waiver[], { check, subject }: Known): readonly Waiver[] {
  return waivers.filter((waiver) => waiver.check !== check || waiver.subject !== subject);
}
