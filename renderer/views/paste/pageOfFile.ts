import type { PastedPage } from '../../../shared/import/pageDraft';

/** A page from a file that was dropped: text or HTML by its name or its type; undefined for any other file. */
export async function pageOfFile(file: File): Promise<PastedPage | undefined> {
  if (/\.html?$/i.test(file.name) || file.type === 'text/html') return { text: '', html: await file.text() };
  if (/\.(?:txt|text|md)$/i.test(file.name) || file.type.startsWith('text/')) return { text: await file.text() };
  return undefined;
}
