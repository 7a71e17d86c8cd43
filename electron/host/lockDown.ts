import { app, type Session } from 'electron';
import { appOrigin } from './appProtocol';

/** Refuses everything that a window of Galley has no need of: other pages, other windows, permissions, the network. */
export function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const own = url.startsWith(`${appOrigin}/`) || url.startsWith('data:image/') || url.startsWith('devtools:');
    answer({ cancel: !own });
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}
