import { Fragment, type Node, Slice } from 'prosemirror-model';
import { ReplaceStep } from 'prosemirror-transform';
import type { StepJson } from '../../../shared/changes/bodySteps';
import type { Change } from '../../../shared/changes/change';
import type { ChangeRecord } from '../../../shared/changes/changeRecord';
import { fingerprintOf } from '../../../shared/changes/fingerprint';
import { documentOf } from '../../../shared/model/body';
import { bodyNodes } from '../../../shared/model/bodyNodes';
import { article } from '../../builders/article';
import { longStory } from '../longStory';
import { between, happens, hexDigits, type Random, randomOf } from '../random';

/** How many changes an editor makes in one sitting, and the milliseconds between two of them and between two sittings. */
const sitting = { changes: 500, between: 400, pause: 2 * 60 * 60 * 1000 } as const;

/** The article as it was created: a story longer than any newsroom prints. */
export const pastArticle = article({ headline: 'A story with a long past', body: longStory() });

/** The same history at every time: so many changes, most of them a letter or three in one place of the text. */
export function* longPast(changes: number): Generator<ChangeRecord> {
  const random = randomOf(changes);
  let document = documentOf(pastArticle.body);
  let time = Date.parse(pastArticle.createdAt);
  let place = 1;
  const record = (sequence: number, change: Change): ChangeRecord => ({
    id: uuid(random),
    at: new Date(time).toISOString(),
    by: 'Anna Petrosyan',
    sequence,
    change,
  });
  yield record(1, { type: 'article.created', article: pastArticle });
  for (let sequence = 2; sequence <= changes; sequence++) {
    const begins = sequence % sitting.changes === 0;
    time += begins ? sitting.pause : sitting.between;
    if (begins && happens(random, 0.2)) {
      yield record(sequence, { type: 'article.versionNamed', articleId: pastArticle.id, name: `Version ${sequence}` });
      continue;
    }
    if (begins || happens(random, 0.01)) place = placeIn(document, random);
    const step = typingAt(document, place, random);
    const { doc } = step.apply(document);
    if (!doc) throw new Error('The step does not fit');
    const was = fingerprintOf(document);
    document = doc;
    place = step.getMap().map(place);
    yield record(sequence, {
      type: 'article.bodyEdited',
      articleId: pastArticle.id,
      was,
      steps: [step.toJSON() as StepJson],
    });
  }
}

function typingAt(document: Node, place: number, random: Random): ReplaceStep {
  const { parentOffset } = document.resolve(place);
  if (parentOffset > 0 && happens(random, 0.2)) return new ReplaceStep(place - 1, place, Slice.empty);
  const letters = happens(random, 0.2) ? ' ' : hexDigits(random, between(random, 1, 3));
  return new ReplaceStep(place, place, new Slice(Fragment.from(bodyNodes.text(letters)), 0, 0));
}

/** A place within the text of some block. */
function placeIn(document: Node, random: Random): number {
  const chosen = between(random, 0, document.childCount - 1);
  let before = 0;
  for (const block of document.children.slice(0, chosen)) before += block.nodeSize;
  return before + 1 + between(random, 0, document.child(chosen).content.size);
}

function uuid(random: Random): string {
  const digits = hexDigits(random, 32);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
}
