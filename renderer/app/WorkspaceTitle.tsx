import { useEffect } from 'react';
import { useDesk } from '../state/DeskContext';
import { useWorkspace } from '../state/useWorkspace';

/** What the workspace is called, in the top bar and as the window's title, and whether it is open to be read only. */
export function WorkspaceTitle() {
  const { readOnly } = useDesk().workspace;
  const title = useWorkspace((workspace) => workspace.title);
  useEffect(() => {
    document.title = `${title} – Galley`;
  }, [title]);
  return (
    <>
      <span className="frame-title">{title}</span>
      {readOnly && <span className="frame-read-only">Read-only</span>}
    </>
  );
}
