import { PhotoTextField } from './PhotoTextField';
import { PhotoWordsField } from './PhotoWordsField';
import { RightsField } from './RightsField';

/** What is printed with the photo, and what allows that. */
export function TextsTab() {
  return (
    <div className="photo-fields">
      <PhotoTextField name="caption" description="Who and what, where and when, as printed under the photo" />
      <PhotoTextField name="credit" description="Who took it, or whose it is, as printed" />
      <PhotoTextField name="altText" description="What is to be seen, for those who do not see it" />
      <PhotoTextField name="extendedDescription" />
      <PhotoTextField name="copyright" />
      <PhotoTextField name="usageTerms" description="What the desk may do with it" />
      <RightsField />
      <PhotoTextField name="source" description="Who provided it, where that is not who took it" />
      <PhotoTextField name="instructions" description="From who provided it; never printed" />
      <PhotoWordsField name="persons" />
      <PhotoWordsField name="keywords" />
    </div>
  );
}
