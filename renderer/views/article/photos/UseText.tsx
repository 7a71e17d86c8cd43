import type { LeadPhoto } from '../../../../shared/model/article';
import type { Photo } from '../../../../shared/model/photo';
import type { PhotoTexts } from '../../../../shared/model/photoUse';
import { Checkbox } from '../../../components/Checkbox';
import { useSetPhoto } from '../../photos/useSetPhoto';
import { useSitting } from '../../photos/useSitting';
import { FollowingField } from '../inspector/FollowingField';

export interface UseTextProps {
  readonly field: keyof PhotoTexts;
  readonly label: string;
  readonly description: string;
  readonly lead: LeadPhoto;
  readonly photo: Photo;
  readonly onUse: (to: LeadPhoto, deed?: string) => void;
  readonly isReadOnly: boolean;
  readonly language: string;
}

/**
 * A text of a photo that an article shows. It is written into the photo's record, and so follows to every use; or, when the
 * editor says so, for this article alone.
 */
export function UseText({ field, label, description, lead, photo, onUse, isReadOnly, language }: UseTextProps) {
  const setRecord = useSetPhoto(photo.id);
  const sitting = useSitting();
  const isOwn = lead[field].trim() !== '';
  const inOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
  const write = (text: string): void => {
    if (isOwn) onUse({ ...lead, [field]: inOneLine(text) });
    else setRecord({ [field]: inOneLine(text) }, `Set ${label.toLowerCase()}`, sitting.name());
  };
  return (
    <div data-field={field} className="use-text">
      <FollowingField
        label={label}
        lang={language}
        isReadOnly={isReadOnly}
        value={isOwn ? lead[field] : photo[field]}
        onChange={write}
        onFocus={sitting.begin}
        description={isOwn ? `The record says: ${photo[field] || 'nothing'}` : description}
      />
      {!isReadOnly && (isOwn || photo[field].trim() !== '') && (
        <Checkbox
          isSelected={isOwn}
          onChange={(own) =>
            onUse({ ...lead, [field]: own ? photo[field] : '' }, own ? 'Word for this article' : 'Word as the record')
          }
        >
          For this article only
        </Checkbox>
      )}
    </div>
  );
}
