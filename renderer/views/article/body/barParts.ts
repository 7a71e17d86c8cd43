import type { BodyEditor } from './bodyEditor';
import { inserts } from './inserts';
import type { MenuPart } from './PartedMenu';
import { tableDeeds } from './tableCommands';

/** What can be put in where the cursor is. */
export function insertParts(editor: BodyEditor): readonly MenuPart[] {
  const choices = inserts.map(({ id, name, keys, isPossible, run }) => ({
    id,
    name,
    ...(keys === undefined ? {} : { keys }),
    isDisabled: !isPossible(editor),
    run: () => run(editor),
  }));
  return [{ title: 'Insert', choices }];
}

/** What can be done to the table that the cursor is in. */
export function tableParts({ view }: BodyEditor): readonly MenuPart[] {
  return tableDeeds.map((deeds, index) => ({
    title: `Part ${index + 1}`,
    choices: deeds.map(({ id, name, command }) => ({
      id,
      name,
      isDisabled: !command(view.state),
      run() {
        command(view.state, view.dispatch, view);
        view.focus();
      },
    })),
  }));
}
