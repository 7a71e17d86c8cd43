import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { ExportProgress } from './ExportProgress';
import { VerificationDetails } from './VerificationDetails';
import { type Failed, isWhole, sayExported, type Work } from './work';

interface WorkNoticeProps {
  readonly work: Work;
  readonly onTryAgain: (failed: Failed) => void;
  readonly onDismiss: () => void;
}

/** How far an export or a verification is, and how it ended. */
export function WorkNotice({ work, onTryAgain, onDismiss }: WorkNoticeProps) {
  switch (work.is) {
    case 'nothing':
      return null;
    case 'exporting':
      return <ExportProgress done={work.done} total={work.total} />;
    case 'verifying':
      return <Notice role="status">Verifying {work.folder}: every file is read and compared with the manifest…</Notice>;
    case 'exported': {
      const whole = isWhole(work.verification);
      return (
        <Notice level={whole ? 'ok' : 'must'} role={whole ? 'status' : 'alert'} onDismiss={onDismiss}>
          <p>{sayExported(work.exported, work.verification)}</p>
          <VerificationDetails verification={work.verification} />
        </Notice>
      );
    }
    case 'verified': {
      const { sequence, folder, files } = work.verification;
      const whole = isWhole(work.verification);
      return (
        <Notice
          level={whole ? 'ok' : 'must'}
          role={whole ? 'status' : 'alert'}
          title={whole ? 'The bundle is whole' : 'The bundle is not as its manifest says'}
          onDismiss={onDismiss}
        >
          <p>
            Bundle {sequence} in {folder}, {files} {files === 1 ? 'file' : 'files'}
            {whole ? ': every file is as the manifest says.' : '. Export it again rather than send it.'}
          </p>
          <VerificationDetails verification={work.verification} />
        </Notice>
      );
    }
    case 'failed': {
      const { failed } = work;
      return (
        <Notice
          level="must"
          role="alert"
          title={`The ${failed.what} did not work`}
          actions={<Button onPress={() => onTryAgain(failed)}>Try again</Button>}
          onDismiss={onDismiss}
        >
          {failed.why}
        </Notice>
      );
    }
  }
}
