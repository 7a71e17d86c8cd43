import type { Verification } from '../../../shared/contract/answers';
import { LongList } from './LongList';
import './VerificationDetails.css';

/** The files of a bundle that are not as its manifest says, by name. */
export function VerificationDetails({ verification }: { readonly verification: Verification }) {
  const parts = [
    { title: 'Missing', paths: verification.missing },
    { title: 'Altered', paths: verification.altered },
    { title: 'Not in the manifest', paths: verification.extra },
  ].filter(({ paths }) => paths.length > 0);
  return parts.map(({ title, paths }) => (
    <section key={title} className="verification-part">
      <h3 className="verification-title">
        {title} <span className="soft">{paths.length}</span>
      </h3>
      <LongList items={paths} keyOf={(path) => path} render={(path) => <code className="path">{path}</code>} />
    </section>
  ));
}
