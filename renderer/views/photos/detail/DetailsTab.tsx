import { OriginField } from './OriginField';
import { PhotoTextField } from './PhotoTextField';
import { PhotoWordsField } from './PhotoWordsField';

/** Who made the photo, where and when, and what it is filed under. */
export function DetailsTab() {
  return (
    <div className="photo-fields">
      <PhotoWordsField name="creators" />
      <PhotoTextField name="creatorJobTitle" />
      <PhotoTextField name="takenAt" description="As far as it is known: 2018, 2018-11-19 or 2018-11-19T09:30" />
      <OriginField />
      <div className="photo-fields-pair">
        <PhotoTextField name="sublocation" />
        <PhotoTextField name="city" />
        <PhotoTextField name="province" />
        <PhotoTextField name="country" />
        <PhotoTextField name="countryCode" />
        <PhotoTextField name="event" />
      </div>
      <PhotoWordsField name="organisations" />
      <PhotoTextField name="title" />
      <PhotoTextField name="headline" />
      <PhotoTextField name="jobId" />
    </div>
  );
}
