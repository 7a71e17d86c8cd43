import { Image } from 'lucide-react';
import { useState } from 'react';
import type { LeadPhoto } from '../../../../shared/model/article';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { useDesk } from '../../../state/DeskContext';
import { useArticle, useField } from '../OpenArticle';
import { LeadPhotoRecord } from '../photos/LeadPhotoRecord';
import { PhotoChooser } from '../photos/PhotoChooser';
import { useChoosePhotoFile } from '../photos/useChoosePhotoFile';
import { usePlacePhotos, useSetLeadPhoto } from '../photos/usePlacePhotos';
import { FollowingField } from './FollowingField';
import './PhotoTab.css';

const wanted: LeadPhoto = { photoId: null, caption: '', credit: '', altText: '' };

/** The lead photo and its texts: they are kept while the photo itself is still to come. */
export function PhotoTab() {
  const { readOnly } = useDesk().workspace;
  const [lead, set] = useField('article.leadPhotoSet');
  const language = useArticle((article) => article.language);
  const chooseFile = useChoosePhotoFile(usePlacePhotos(null));
  const setLead = useSetLeadPhoto();
  const [isChoosing, setIsChoosing] = useState(false);
  // The button pressed is gone after it, so what comes in its place takes the focus.
  const [hasPressed, setHasPressed] = useState(false);
  const press = (to: LeadPhoto | null, deed: string): void => {
    setHasPressed(true);
    set(to, deed);
  };
  const choosing = (
    <>
      <Button look={lead?.photoId ? 'plain' : 'primary'} onPress={() => chooseFile({ is: 'lead' })}>
        Add a photo…
      </Button>
      <Button onPress={() => setIsChoosing(true)}>Choose from the photos…</Button>
      {isChoosing && <PhotoChooser onChoose={setLead} onClose={() => setIsChoosing(false)} />}
    </>
  );

  if (!lead) {
    return (
      <EmptyState
        icon={Image}
        title="No photo is wanted"
        actions={
          !readOnly && (
            <>
              {choosing}
              <Button autoFocus={hasPressed} onPress={() => press(wanted, 'Want a photo')}>
                Want a photo
              </Button>
            </>
          )
        }
      >
        Drop one on the article, or choose it. Words often come before the photo: want one, and say in its caption what
        it should show.
      </EmptyState>
    );
  }

  const text = (field: 'caption' | 'credit' | 'altText', label: string, description: string) => (
    <div data-field={field}>
      <FollowingField
        label={label}
        isReadOnly={readOnly}
        takesFocus={hasPressed && field === 'caption'}
        description={description}
        lang={language}
        value={lead[field]}
        onChange={(to) => set({ ...lead, [field]: to.replace(/\s*[\r\n]+\s*/g, ' ') })}
      />
    </div>
  );
  return (
    <section className="inspector-section" data-field="leadPhoto">
      {lead.photoId === null ? (
        <>
          <div className="photo-wanted">
            <p className="photo-wanted-title">Photo wanted</p>
            <p className="inspector-none">
              It comes later than the words. What is written here is kept, and goes with it.
            </p>
          </div>
          {text('caption', 'Caption', 'Who and what, where and when, as printed under the photo')}
          {text('credit', 'Credit', 'Who took it, or whose it is')}
          {text('altText', 'Alt text', 'What is to be seen, for those who do not see it')}
        </>
      ) : (
        <LeadPhotoRecord
          key={lead.photoId}
          lead={lead}
          photoId={lead.photoId}
          onUse={set}
          isReadOnly={readOnly}
          language={language}
        />
      )}
      {!readOnly && (
        <div className="photo-deeds">
          {choosing}
          <Button
            look="quiet"
            className="photo-none"
            onPress={() => press(null, lead.photoId === null ? 'Want no photo' : 'Take off photo')}
          >
            {lead.photoId === null ? 'Want no photo' : 'Take off photo'}
          </Button>
        </div>
      )}
    </section>
  );
}
