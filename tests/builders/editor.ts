import type { EditorName } from '../../electron/core/editorName';

/** Who edits in tests. */
export const editor: EditorName = { name: 'Anna Petrosyan', rename: async () => undefined };
