import type { BundleRecord } from '../../../shared/contract/answers';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { When } from '../../components/When';
import { useCall } from '../../state/useCall';
import { sayBytes } from './sayBytes';
import './BundleHistory.css';

/** What went out before, newest first. */
export function BundleHistory() {
  const { data, error, refetch } = useCall('bundles.list', {});
  return (
    <section className="bundle-history" aria-labelledby="bundle-history-title">
      <h2 id="bundle-history-title" className="bundle-history-title">
        What went out before
      </h2>
      {error && (
        <Notice level="must" role="alert" actions={<Button onPress={() => void refetch()}>Try again</Button>}>
          {error.message}
        </Notice>
      )}
      {data?.length === 0 && (
        <p className="soft">Nothing yet. The first export writes everything; later ones say what has changed since.</p>
      )}
      {data && data.length > 0 && <BundleTable bundles={data} />}
    </section>
  );
}

function BundleTable({ bundles }: { readonly bundles: readonly BundleRecord[] }) {
  return (
    <table className="bundle-table">
      <thead>
        <tr>
          <th scope="col">Bundle</th>
          <th scope="col">Exported</th>
          <th scope="col">Files</th>
          <th scope="col">Size</th>
          <th scope="col">Id</th>
        </tr>
      </thead>
      <tbody>
        {bundles.map(({ id, sequence, exportedAt, files, bytes }) => (
          <tr key={id}>
            <th scope="row">{sequence}</th>
            <td>
              <When at={exportedAt} />
            </td>
            <td>{files.toLocaleString('en-GB')}</td>
            <td>{sayBytes(bytes)}</td>
            <td title={id}>
              <code className="path">{id.slice(0, 8)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
