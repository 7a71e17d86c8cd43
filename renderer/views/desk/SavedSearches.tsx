import { type FormEvent, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { v4 as newId } from 'uuid';
import { sameValue } from '../../../shared/changes/sameValue';
import type { ArticleQuery } from '../../../shared/model/articleQuery';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Field } from '../../components/Field';
import { Menu } from '../../components/Menu';
import { useDesk } from '../../state/DeskContext';
import { useNotices } from '../../state/NoticesContext';
import { useSaveSettings } from '../../state/useSaveSettings';
import { useSettings } from '../../state/useSettings';
import { SavedSearchesFace } from './toolFaces';

export interface SavedSearchesProps {
  readonly search: ArticleQuery;
  readonly onPick: (search: ArticleQuery) => void;
  readonly isNaming: boolean;
  readonly onNaming: (isNaming: boolean) => void;
}

/** Searches that the desk keeps under a name. They are renamed and removed in the settings. */
export function SavedSearches({ search, onPick, isNaming, onNaming }: SavedSearchesProps) {
  const { savedSearches } = useSettings();
  const { readOnly } = useDesk().workspace;
  const known = savedSearches.find((saved) => sameValue(saved.search, search));
  return (
    <>
      <Menu
        label="Saved searches"
        choices={[
          ...savedSearches.map((saved) => ({ id: saved.id, name: saved.name, run: () => onPick(saved.search) })),
          ...(readOnly
            ? []
            : [
                {
                  id: 'save',
                  name: known ? `Saved as “${known.name}”` : 'Save this search…',
                  isDisabled: known !== undefined,
                  run: () => onNaming(true),
                },
              ]),
        ]}
      >
        <AriaButton className="icon-button" aria-label="Saved searches">
          <SavedSearchesFace isKnown={known !== undefined} />
        </AriaButton>
      </Menu>
      {isNaming && <NameSearch search={search} onClose={() => onNaming(false)} />}
    </>
  );
}

function NameSearch({ search, onClose }: { readonly search: ArticleQuery; readonly onClose: () => void }) {
  const save = useSaveSettings();
  const notices = useNotices();
  const [name, setName] = useState(search.query.trim());
  const [error, setError] = useState<string | undefined>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const saved = await save((settings) => ({
      ...settings,
      savedSearches: [...settings.savedSearches, { id: newId(), name: name.trim(), search }],
    }));
    if (!saved.ok) return setError(saved.message);
    notices.say(`Saved the search “${name.trim()}”.`);
    onClose();
  };
  return (
    <Dialog
      isOpen
      title="Save this search"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="name-search" isDisabled={name.trim() === ''}>
            Save
          </Button>
        </>
      }
    >
      <form id="name-search" onSubmit={(event) => void submit(event)}>
        <Field label="Name" value={name} onChange={setName} error={error} autoFocus maxLength={100} />
      </form>
    </Dialog>
  );
}
