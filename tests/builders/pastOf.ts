import type { StepJson } from '../../shared/changes/bodySteps';
import { applySteps } from '../../shared/changes/bodySteps';
import type { Change } from '../../shared/changes/change';
import type { ChangeRecord } from '../../shared/changes/changeRecord';
import { fingerprintOf } from '../../shared/changes/fingerprint';
import { type Article, articleStates } from '../../shared/model/article';
import { documentOf } from '../../shared/model/body';
import { article } from './article';
import { record } from './commit';

/** Something done to an article: so many minutes after what was done before, by somebody. */
export interface PastDeed {
  readonly is: 'typed' | 'deleted' | 'retitled' | 'took a step' | 'named' | 'unnamed' | 'restored' | 'merged';
  readonly text: string;
  readonly minutes: number;
  readonly by: string;
}

export const lake = article({ headline: 'The lake', state: 'draft' });

/** The step that puts text at the beginning of a body's first block. */
export const typing = (text: string): StepJson => ({
  stepType: 'replace',
  from: 1,
  to: 1,
  slice: { content: [{ type: 'text', text }] },
});

/** The history of `lake`, from its creation through deeds one after another, as a session would have written it. */
export function pastOf(deeds: readonly PastDeed[], of: Article = lake): readonly ChangeRecord[] {
  const records = [record(1, { type: 'article.created', article: of }, of.createdAt)];
  let document = documentOf(of.body);
  let { headline, state } = of;
  let time = Date.parse(of.createdAt);
  for (const { is, text, minutes, by } of deeds) {
    time += minutes * 60_000;
    const add = (change: Change): void => {
      records.push({ ...record(records.length + 1, change, new Date(time).toISOString()), by });
    };
    const edit = (step: StepJson): void => {
      const was = fingerprintOf(document);
      document = applySteps(document, [step]) ?? document;
      add({ type: 'article.bodyEdited', articleId: of.id, was, steps: [step] });
    };
    switch (is) {
      case 'typed':
        edit(typing(text || 'a'));
        break;
      case 'deleted':
        edit({ stepType: 'replace', from: 1, to: Math.min(4, document.child(0).nodeSize - 1) });
        break;
      case 'retitled':
        add({ type: 'article.headlineSet', articleId: of.id, was: headline, to: text });
        headline = text;
        break;
      case 'took a step': {
        const to = articleStates[(articleStates.indexOf(state) + 1) % articleStates.length] ?? 'draft';
        add({ type: 'article.stateSet', articleId: of.id, was: state, to });
        state = to;
        break;
      }
      case 'named':
      case 'unnamed':
        add({ type: 'article.versionNamed', articleId: of.id, name: is === 'named' ? text || 'First' : '' });
        break;
      case 'restored':
        add({ type: 'article.versionRestored', articleId: of.id, sequence: 1 });
        break;
      case 'merged':
        add({ type: 'article.fileMerged', articleId: of.id });
        break;
    }
  }
  return records;
}
