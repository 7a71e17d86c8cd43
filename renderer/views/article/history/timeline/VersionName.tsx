import type { Revision } from '../../../../../shared/contract/revisions';
import { sentence } from '../../../../components/sentence';
import { sayVersion } from './revisionWords';

/** A version's name in a heading, and who made it. */
export function VersionName({ revision }: { readonly revision: Revision }) {
  return (
    <>
      {sentence(sayVersion(revision, new Date()))}
      {revision.by !== '' && <span className="soft"> {revision.by}</span>}
    </>
  );
}
