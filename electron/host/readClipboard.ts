import { clipboard } from 'electron';

/** The clipboard as Electron had it until it took on the web's shape: answers at once, and HTML by a call of its own. */
interface EarlierClipboard {
  readText(): string;
  readHTML(): string;
}

/** The text and the HTML on the clipboard; empty strings for what is not there. */
export async function readClipboard(): Promise<{ readonly text: string; readonly html: string }> {
  const earlier = clipboard as unknown as Partial<EarlierClipboard>;
  if (earlier.readHTML) return { text: await clipboard.readText(), html: earlier.readHTML() };
  const items = await clipboard.read();
  const item = items.find(({ types }) => types.includes('text/html'));
  const html = item ? await (await item.getType('text/html')).text() : '';
  return { text: await clipboard.readText(), html };
}
