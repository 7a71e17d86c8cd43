import { useId, useState } from 'react';
import { photoIdSchema } from '../../../../shared/model/ids';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useDesk, useStore } from '../../../state/DeskContext';
import { PhotoChooser } from '../photos/PhotoChooser';
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
  const [{ photoId, credit, altText }, show] = useState(() => textsOf(view.state));

  const set = (name: 'photoId' | 'credit' | 'altText', to: string | null): void => {
    const at = markedSpan(view.state)?.from;
    if (at === undefined) return;
    // Undo takes back together what has one name here: it is how a composed letter is one to it.
    view.dispatch(view.state.tr.setNodeAttribute(at, name, to).setMeta('composition', sitting));
    show(textsOf(view.state));
  };
  const record = useStore(({ newsroom }) => (photoId ? newsroom.photos[photoId] : undefined));
  const [isChoosing, setIsChoosing] = useState(false);

  return (
    <Beside label="Photo" place={() => placeOf(view)} onClose={onClose}>
      <div className="beside-form">
        <div className="photo-choice">
          {photoId !== null && <img src={bridge.photoUrl(photoId)} alt="" className="photo-choice-picture" />}
          <Button onPress={() => setIsChoosing(true)}>
            {photoId === null ? 'Choose a photo…' : 'Choose another…'}
          </Button>
          {photoId !== null && <Button onPress={() => set('photoId', null)}>Want one</Button>}
        </div>
        <Field
          label="Credit"
          value={credit}
          onChange={(to) => set('credit', to)}
          {...(record ? { placeholder: record.credit } : {})}
          description={record?.credit && credit === '' ? 'As its record says' : 'Who took it, or whose it is'}
          autoFocus
        />
        <Field
          label="Alt text"
          isMultiline
          value={altText}
          onChange={(to) => set('altText', to)}
          {...(record ? { placeholder: record.altText } : {})}
          description={
            record?.altText && altText === '' ? 'As its record says' : 'What is to be seen, for those who do not see it'
          }
        />
        <div className="beside-actions">
          <Button look="primary" onPress={onClose}>
            Done
          </Button>
        </div>
      </div>
      {isChoosing && <PhotoChooser onChoose={(to) => set('photoId', to)} onClose={() => setIsChoosing(false)} />}
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
