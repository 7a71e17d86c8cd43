import { sayMoment } from '../../../../../shared/contract/sayMoment';
import { useCommands } from '../../../../commands/useCommands';
import { Button } from '../../../../components/Button';
import { Notice } from '../../../../components/Notice';
import { useHistoryDesk } from '../HistoryDesk';
import { useOutsideEdit } from './OutsideEditContext';

/** Says that another program has written the article's file, and, once that is settled, where it is kept. */
export function OutsideEditBanner() {
  const { edit, keptAt, forgetKept, settle } = useOutsideEdit();
  const { showing, merge } = useHistoryDesk();
  useCommands([
    {
      id: 'article.mergeFile',
      name: 'Compare and merge the file of another program…',
      group: 'Article',
      enabled: () => edit !== null,
      run: merge,
    },
  ]);

  if (keptAt !== null) {
    return (
      <Notice level="ok" role="status" className="article-outside" onDismiss={forgetKept}>
        The article’s file is Galley’s again. As the other program left it, it is kept at{' '}
        <code className="path">{keptAt}</code>
      </Notice>
    );
  }
  if (!edit || showing === 'merge') return null;
  const when = sayMoment(edit.at, new Date());
  return (
    <Notice
      level="should"
      role="alert"
      className="article-outside"
      actions={
        edit.theirs ? (
          <Button onPress={merge}>Compare and merge…</Button>
        ) : (
          <Button onPress={() => void settle([])}>Keep mine</Button>
        )
      }
    >
      {edit.theirs
        ? `Another program changed this article’s file at ${when}.`
        : `Another program spoilt this article’s file at ${when}: ${edit.why}. Keep mine sets it aside, whole, and writes the file anew.`}{' '}
      What you write goes on being kept.
    </Notice>
  );
}
