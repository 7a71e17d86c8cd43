import { useEffect, useRef, useState } from 'react';
import type { Photo } from '../../../../shared/model/photo';
import { photoFieldNames } from '../../../../shared/model/photoFieldNames';
import type { PhotoWordList } from '../../../../shared/model/photoWords';
import { Checkbox } from '../../../components/Checkbox';
import { WordsField } from '../../article/inspector/WordsField';
import { oneOf } from '../detail/PhotoWordsField';
import { type Batch, withList, wordsOf } from './batch';

export interface BatchListProps {
  readonly list: PhotoWordList;
  /** Those of the photos that are known here. */
  readonly photos: readonly Photo[];
  readonly batch: Batch;
  readonly onChange: (batch: Batch) => void;
}

/** Words to be put into a list of many photos, or taken out of it, once it is ticked. */
export function BatchList({ list, photos, batch, onChange }: BatchListProps) {
  const [isOpen, setIsOpen] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  // What comes to be at the foot of the dialog would lie under what it says there.
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const { add = [], remove = [] } = batch.words[list] ?? {};
  const known = wordsOf(photos, list);
  const one = oneOf[list];
  return (
    <div ref={row} className="batch-field">
      <Checkbox
        isSelected={isOpen}
        onChange={(isOn) => {
          setIsOpen(isOn);
          if (!isOn) onChange(withList(batch, list, [], []));
        }}
      >
        <span className="batch-name">{photoFieldNames[list]}</span>
        {!isOpen && photos.length > 0 && <span className="batch-now">{known.slice(0, 6).join(', ') || 'none'}</span>}
      </Checkbox>
      {isOpen && (
        <div className="batch-words">
          <WordsField
            label="To put in"
            one={one}
            words={add}
            known={[]}
            isReadOnly={false}
            onChange={(words) =>
              onChange(
                withList(
                  batch,
                  list,
                  words,
                  remove.filter((word) => !words.includes(word)),
                ),
              )
            }
          />
          <WordsField
            label="To take out"
            one={`${one} to take out`}
            words={remove}
            known={known}
            isReadOnly={false}
            onChange={(words) =>
              onChange(
                withList(
                  batch,
                  list,
                  add.filter((word) => !words.includes(word)),
                  words,
                ),
              )
            }
          />
        </div>
      )}
    </div>
  );
}
