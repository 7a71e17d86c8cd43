import { Transform } from 'prosemirror-transform';
import { type AnchorKind, anchorKinds, anchorOf } from '../anchors/anchorKinds';
import { fingerprintOf } from '../changes/fingerprint';
import type { Article } from '../model/article';
import { documentOf } from '../model/body';
import { photoIdSchema } from '../model/ids';
import { broken, type Diagnosis, healthy, type Known, type Symptom } from './diagnosis';

/** Photos in the text that are not there, and marks of notes and claims that are not. */
export function diagnoseBody({ id: articleId, body, notes, claims }: Article, known: Known): Diagnosis {
  const document = documentOf(body);
  const transform = new Transform(document);
  const kept: Readonly<Record<AnchorKind, ReadonlySet<string>>> = {
    note: new Set<string>(notes.map(({ id }) => id)),
    claim: new Set<string>(claims.map(({ id }) => id)),
  };
  const lost = new Set<string>();
  const symptoms: Symptom[] = [];
  document.descendants((node, position) => {
    const photoId = node.type.name === 'photo' ? photoIdSchema.safeParse(node.attrs.photoId).data : undefined;
    if (photoId !== undefined && !known.hasPhoto(photoId)) {
      // An attribute and a mark move nothing, so every position stays what it is.
      transform.setNodeAttribute(position, 'photoId', null);
      symptoms.push(
        broken(
          `A photo in the text is ${photoId}, which is not in the workspace. It becomes one that is wanted; its caption and credit stay.`,
        ),
      );
    }
    for (const mark of node.marks) {
      const kind = anchorKinds.find((one) => one === mark.type.name);
      const id = kind && anchorOf(mark, kind);
      if (kind === undefined || id === undefined || kept[kind].has(id)) continue;
      transform.removeMark(position, position + node.nodeSize, mark);
      if (lost.has(id)) continue;
      lost.add(id);
      symptoms.push(broken(`Words are marked for ${kind} ${id}, which is not there. The mark is taken off.`));
    }
  });
  if (transform.steps.length === 0) return healthy;
  const steps = transform.steps.map((step) => step.toJSON());
  return { symptoms, changes: [{ type: 'article.bodyEdited', articleId, was: fingerprintOf(document), steps }] };
}
