import { ImageOff } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { textsOfUse } from '../../../../shared/model/photoUse';
import { objectPosition } from '../../../../shared/photos/objectPosition';
import { useDesk, useStore } from '../../../state/DeskContext';
import { useArticle } from '../OpenArticle';
import './SheetPhoto.css';

/**
 * The lead photo where the reader meets it; pressing it leads to its texts. Nothing where no photo is wanted. By keyboard
 * the texts are reached through the inspector, so that Tab goes from the dateline straight to the story.
 */
export function SheetPhoto({ onOpen }: { readonly onOpen: () => void }) {
  const { bridge } = useDesk();
  const lead = useArticle((article) => article.leadPhoto);
  const record = useStore(({ newsroom }) => (lead?.photoId ? newsroom.photos[lead.photoId] : undefined));
  if (!lead) return null;
  const texts = textsOfUse(lead, record);
  const caption = [texts.caption, texts.credit].filter(Boolean).join(' · ');
  if (lead.photoId === null) {
    return (
      <Button
        className="sheet-photo sheet-photo-wanted"
        aria-label="Photo wanted: open its texts"
        excludeFromTabOrder
        onPress={onOpen}
      >
        <ImageOff size={16} strokeWidth={1.5} aria-hidden />
        <span className="sheet-photo-words">
          <span className="sheet-photo-title">Photo wanted</span>
          {caption && <span className="sheet-photo-caption">{caption}</span>}
        </span>
      </Button>
    );
  }
  return (
    <figure className="sheet-photo">
      <Button
        className="sheet-photo-button"
        aria-label="Lead photo: open its texts"
        excludeFromTabOrder
        onPress={onOpen}
      >
        <img
          src={bridge.photoUrl(lead.photoId, { width: 1280 })}
          alt={texts.altText}
          className="sheet-photo-image"
          {...(record ? { style: { objectPosition: objectPosition(record, '16:9') } } : {})}
        />
      </Button>
      {caption && <figcaption className="sheet-photo-caption">{caption}</figcaption>}
    </figure>
  );
}
