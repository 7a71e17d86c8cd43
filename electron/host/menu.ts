import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { channels } from './channels';

/** The native menu. Its commands are the window's own, by id; the window runs them. */
export function installMenu(window: BrowserWindow): void {
  const command = (id: string, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    // The window's keymap hears the keys itself and knows what has the focus; the menu only shows them.
    registerAccelerator: false,
    click: () => window.webContents.send(channels.command, id),
  });
  const mac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'File',
      submenu: [
        command('article.new', 'New article', 'CmdOrCtrl+N'),
        command('page.paste', 'Paste a page…', 'CmdOrCtrl+Shift+V'),
        { type: 'separator' },
        command('bundle.export', 'Export a bundle…', 'CmdOrCtrl+Shift+E'),
        { type: 'separator' },
        command('settings.show', 'Settings…', 'CmdOrCtrl+,'),
        { type: 'separator' },
        { role: mac ? 'close' : 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        command('edit.undo', 'Undo', 'CmdOrCtrl+Z'),
        command('edit.redo', 'Redo', 'CmdOrCtrl+Shift+Z'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        command('article.find', 'Find an article', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: 'View',
      submenu: [
        command('palette.open', 'Command palette…', 'CmdOrCtrl+K'),
        { type: 'separator' },
        command('desk.show', 'Desk', 'CmdOrCtrl+1'),
        command('lists.show', 'Lists', 'CmdOrCtrl+2'),
        command('bundles.show', 'Bundles', 'CmdOrCtrl+3'),
        command('photos.show', 'Photos', 'CmdOrCtrl+4'),
        command('sources.show', 'Sources', 'CmdOrCtrl+5'),
        { type: 'separator' },
        command('theme.toggle', 'Switch between light and dark'),
        { role: 'togglefullscreen' },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
