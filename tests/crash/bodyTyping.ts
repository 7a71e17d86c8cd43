import { EditorState } from 'prosemirror-state';
import type { Store } from '../../renderer/state/store';
import { createStepBuffer } from '../../renderer/views/article/body/stepBuffer';
import type { StepJson } from '../../shared/changes/bodySteps';
import { fingerprintOf } from '../../shared/changes/fingerprint';
import type { Article } from '../../shared/model/article';
import { documentOf } from '../../shared/model/body';
import { between, happens, type Random } from '../bench/random';

/** Milliseconds that the window's editor lets typing gather. */
const gatherFor = 100;
const letters = 'etaoin shrdlu, cmfwyp. ';

export interface BodyTyping {
  /** Types or deletes one letter somewhere; the name of the state after it. */
  keystroke(): string;
  readonly flush: () => void;
}

/** Types into an article's body as the window's editor does: steps gather in its buffer and become changes of the store. */
export function createBodyTyping(store: Store, article: Article, random: Random, onTyping: () => void): BodyTyping {
  let state = EditorState.create({ doc: documentOf(article.body) });
  const buffer = createStepBuffer(
    ({ on, steps }) =>
      store.dispatch([
        {
          type: 'article.bodyEdited',
          articleId: article.id,
          was: fingerprintOf(on),
          steps: steps.map((step) => step.toJSON() as StepJson),
        },
      ]),
    gatherFor,
  );
  return {
    keystroke() {
      const index = between(random, 0, state.doc.childCount - 1);
      const block = state.doc.child(index);
      const start = state.doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 1);
      const position = start + between(random, 0, block.content.size);
      const deletes = happens(random, 0.15) && position < start + block.content.size;
      const letter = letters[between(random, 0, letters.length - 1)] ?? 'e';
      const transaction = deletes ? state.tr.delete(position, position + 1) : state.tr.insertText(letter, position);
      if (!buffer.unsent) onTyping();
      buffer.add(transaction.before, transaction.steps);
      state = state.apply(transaction);
      return fingerprintOf(state.doc);
    },
    flush: () => void buffer.flush(),
  };
}
