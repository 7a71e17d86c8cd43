import { useId, useState } from 'react';
import { type PhotoId, photoIdSchema } from '../../../../shared/model/ids';
import { photosIn } from '../../../../shared/model/photosIn';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { type Option, Select } from '../../../components/Select';
import { useDesk } from '../../../state/DeskContext';
import { useArticle } from '../OpenArticle';
import { Beside } from './Beside';
import type { BodyEditor } from './bodyEditor';
import { markedSpan } from './markedWords';
import { placeOf } from './placeOf';
import './PhotoQuestion.css';

export interface PhotoQuestionProps {
  readonly editor: BodyEditor;
  readonly onClose: () => void;
}

/** Which photo stands in the text, and its credit and alt text. Each letter is set at once; all of it is one undo. */
export function PhotoQuestion({ editor: { view }, onClose }: PhotoQuestionProps) {
  const { bridge } = useDesk();
  const sitting = useId();
  const lead = useArticle((article) => article.leadPhoto);
  const body = useArticle((article) => article.body);
  const [{ photoId, credit, altText }, show] = useState(() => textsOf(view.state));

  const set = (name: 'photoId' | 'credit' | 'altText', to: string | null): void => {
    const at = markedSpan(view.state)?.from;
    if (at === undefined) return;
    // Undo takes back together what has one name here: it is how a composed letter is one to it.
    view.dispatch(view.state.tr.setNodeAttribute(at, name, to).setMeta('composition', sitting));
    show(textsOf(view.state));
  };
  const options = optionsFor(lead?.photoId ?? null, photoId, photosIn(body));

  return (
    <Beside label="Photo" place={() => placeOf(view)} onClose={onClose}>
      <div className="beside-form">
        <div className="photo-choice">
          {photoId !== null && <img src={bridge.photoUrl(photoId)} alt="" className="photo-choice-picture" />}
          <Select
            label="Photo"
            options={options}
            value={photoId ?? 'wanted'}
            onChange={(to) => set('photoId', to === 'wanted' ? null : to)}
          />
        </div>
        <Field
          label="Credit"
          value={credit}
          onChange={(to) => set('credit', to)}
          description="Who took it, or whose it is"
          autoFocus
        />
        <Field
          label="Alt text"
          isMultiline
          value={altText}
          onChange={(to) => set('altText', to)}
          description="What is to be seen, for those who do not see it"
        />
        <div className="beside-actions">
          <Button look="primary" onPress={onClose}>
            Done
          </Button>
        </div>
      </div>
    </Beside>
  );
}

function textsOf(state: BodyEditor['view']['state']) {
  const span = markedSpan(state);
  const attrs = span ? state.doc.nodeAt(span.from)?.attrs : undefined;
  const id = photoIdSchema.safeParse(attrs?.photoId);
  return {
    photoId: id.success ? id.data : null,
    credit: String(attrs?.credit ?? ''),
    altText: String(attrs?.altText ?? ''),
  };
}

/** The photos that the article has already, and none yet. */
function optionsFor(
  lead: PhotoId | null,
  chosen: PhotoId | null,
  inBody: readonly PhotoId[],
): readonly Option<string>[] {
  const photos = [...new Set([...(lead ? [lead] : []), ...(chosen ? [chosen] : []), ...inBody])];
  return [
    { id: 'wanted', label: 'Wanted: none yet' },
    ...photos.map((id, index) => ({
      id,
      label: id === lead ? 'The lead photo' : `Photo ${index + (lead ? 0 : 1)} of the text`,
    })),
  ];
}
