import { type FormEvent, useState } from 'react';
import { useCommands } from '../../../../commands/useCommands';
import { Button } from '../../../../components/Button';
import { Dialog } from '../../../../components/Dialog';
import { Field } from '../../../../components/Field';
import { useDesk } from '../../../../state/DeskContext';
import { useNotices } from '../../../../state/NoticesContext';
import { useDispatch } from '../../../../state/useDispatch';
import { useOpened } from '../../OpenArticle';
import { useHistoryDesk } from '../HistoryDesk';

/** The longest name that a version can have. */
const longest = 200;

/** Asks for a name, by which the article as it is now can be found in its history. */
export function NameVersion() {
  const { id } = useOpened();
  const { readOnly } = useDesk().workspace;
  const { isNaming, askName } = useHistoryDesk();
  const dispatch = useDispatch();
  const notices = useNotices();
  const [name, setName] = useState('');
  const given = name.trim();

  const end = (): void => {
    askName(false);
    setName('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (given === '') return;
    if (dispatch([{ type: 'article.versionNamed', articleId: id, name: given }], 'Name version'))
      notices.say(`Named this version “${given}”`);
    end();
  };
  useCommands([
    {
      id: 'history.name',
      name: 'Name this version…',
      group: 'Article',
      key: 'Mod+Shift+S',
      enabled: () => !readOnly,
      run: () => askName(true),
    },
  ]);

  return (
    <Dialog
      title="Name this version"
      isOpen={isNaming}
      onClose={end}
      actions={
        <>
          <Button onPress={end}>Cancel</Button>
          <Button look="primary" type="submit" form="name-version" isDisabled={given === ''}>
            Name it
          </Button>
        </>
      }
    >
      <form id="name-version" onSubmit={submit}>
        <Field
          label="Name"
          value={name}
          onChange={setName}
          maxLength={longest}
          autoFocus
          description="By it the article as it is now can be found in its history."
        />
      </form>
    </Dialog>
  );
}
