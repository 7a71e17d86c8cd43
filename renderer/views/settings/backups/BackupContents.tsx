import { type ReactNode, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { BackupPreview } from '../../../../shared/contract/backups';
import type { ArticleId } from '../../../../shared/model/ids';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { sentence } from '../../../components/sentence';
import { titleOr } from '../../../components/titleOr';
import { When } from '../../../components/When';
import { counted } from '../../bundles/counted';
import { sayBytes } from '../../bundles/sayBytes';
import { sayBackup } from './sayBackup';

/** How many articles are listed at once, and how many damaged files are named. */
const page = 200;
const mostNamed = 5;

interface BackupContentsProps {
  readonly preview: BackupPreview;
  readonly shown: ArticleId | null;
  /** Articles that were taken over since the backup was looked into. */
  readonly taken: readonly ArticleId[];
  readonly onShow: (id: ArticleId | null) => void;
  readonly actions: ReactNode;
  /** What came of what was done here. */
  readonly outcome: ReactNode;
}

/** What a backup is, whether it is whole, and the articles that differ from now. */
export function BackupContents({ preview, shown, taken, onShow, actions, outcome }: BackupContentsProps) {
  const { backup, articles, differing, damaged } = preview;
  const [drawn, setDrawn] = useState(page);
  return (
    <section aria-label="What the backup has" className="backup-contents">
      <header className="backup-head">
        <h1 className="backup-title">Backup of {sayBackup(backup.at)}</h1>
        <p className="soft small">
          {counted(articles, 'article')} · {counted(backup.files, 'file')} · {sayBytes(backup.bytes)}
        </p>
        <p className="soft small backup-folder-path">{backup.folder}</p>
        <div className="backup-actions">{actions}</div>
      </header>
      {outcome}
      {damaged.length > 0 && (
        <Notice level="must" className="backup-notice" title={`${counted(damaged.length, 'file')} damaged`}>
          <p>They are missing, or not what they were when the backup was made. The others can be used.</p>
          <ul>
            {damaged.slice(0, mostNamed).map((file) => (
              <li key={file}>
                <code className="path">{file}</code>
              </li>
            ))}
          </ul>
          {damaged.length > mostNamed && <p>…and {damaged.length - mostNamed} more.</p>}
        </Notice>
      )}
      <h2 className="backup-differing">
        {differing.length === 0
          ? 'No article differs'
          : `${counted(differing.length, 'article differs', 'articles differ')} from now`}
      </h2>
      <ListBox
        aria-label="Articles that differ"
        className="backup-list"
        selectionMode="single"
        selectedKeys={shown === null ? [] : [shown]}
        onSelectionChange={(keys) => onShow(differing.find(({ id }) => keys !== 'all' && keys.has(id))?.id ?? null)}
        items={differing.slice(0, drawn)}
        dependencies={[taken]}
      >
        {({ id, headline, is, changedAt }) => (
          <ListBoxItem id={id} textValue={titleOr(headline)} className="backup-row">
            <span className="headline">{titleOr(headline)}</span>
            <span className="soft small">
              {taken.includes(id) ? (
                'Taken over'
              ) : (
                <>
                  {sentence(is)} · <When at={changedAt} />
                </>
              )}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {differing.length > drawn && (
        <Button look="quiet" onPress={() => setDrawn(drawn + page)}>
          Show more ({(differing.length - drawn).toLocaleString('en-GB')})
        </Button>
      )}
    </section>
  );
}
