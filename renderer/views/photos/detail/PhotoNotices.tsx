import { rightsOf, sayExpiry } from '../../../../shared/photos/rightsOf';
import { sayDigitalSourceType } from '../../../../shared/photos/sayDigitalSourceType';
import { Notice } from '../../../components/Notice';
import { sayDay } from '../../../components/sayDay';
import { localDay } from '../../article/localTime';
import { usePhoto } from './PhotoContext';

/** What must be known before the photo is used, in words. */
export function PhotoNotices() {
  const { photo } = usePhoto();
  const today = localDay(new Date());
  const expiry = sayExpiry(photo.rightsExpireOn, today, sayDay);
  const origin = sayDigitalSourceType(photo.digitalSourceType);
  const rights = rightsOf(photo, today);
  return (
    <>
      {expiry && (
        <Notice level={expiry.isExpired ? 'must' : 'should'}>
          {expiry.words}.{expiry.isExpired && ' It must not be shown any more, unless the desk has new rights.'}
        </Notice>
      )}
      {origin?.isMade && (
        <Notice level="plain">
          {origin.words}: said by its digital source type. Readers are told where it is shown.
        </Notice>
      )}
      {rights === 'no usage terms' && photo.credit === '' && (
        <Notice level="should">
          Neither a credit nor usage terms are known. Find out whose it is before it is used.
        </Notice>
      )}
    </>
  );
}
