import { useWorkspace } from '../state/useWorkspace';
import { AddingNote } from './AddingNote';
import { languageName } from './languageName';
import { WorkNote } from './WorkNote';

/** The end of the window's foot: what the core is busy with, and the language that the desk writes in. */
export function DeskFoot() {
  const language = useWorkspace((workspace) => workspace.language);
  return (
    <>
      <AddingNote />
      <WorkNote />
      <span>Offline, as always</span>
      <span>{languageName(language)}</span>
    </>
  );
}
