import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorName } from '../../../electron/core/editorName';
import { temporaryFolder } from '../../builders/temporaryFolder';

describe('the name of who sits at this computer', () => {
  it('is what the system calls its user, until one is set', async () => {
    const file = path.join(await temporaryFolder(), 'editor.json');
    expect(editorName(file).name).toBe(userInfo().username);
  });

  it('is the one that was set, and still is at the next start', async () => {
    const file = path.join(await temporaryFolder(), 'Galley', 'editor.json');
    const editor = editorName(file);
    await editor.rename('Անի Պետրոսյան');
    expect(editor.name).toBe('Անի Պետրոսյան');
    expect(editorName(file).name).toBe('Անի Պետրոսյան');
  });

  it('is the system’s again when its file was spoilt', async () => {
    const file = path.join(await temporaryFolder(), 'editor.json');
    for (const spoilt of ['', '{', '{"name":""}', '[]']) {
      await writeFile(file, spoilt);
      expect(editorName(file).name).toBe(userInfo().username);
    }
  });

  it('stays as it was when the new one cannot be kept', async () => {
    const file = path.join(await temporaryFolder(), 'a-file');
    await writeFile(file, '');
    const editor = editorName(path.join(file, 'editor.json'));
    await expect(editor.rename('Nino')).rejects.toThrow();
    expect(editor.name).toBe(userInfo().username);
  });
});
