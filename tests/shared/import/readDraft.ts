import { type DoubtField, type PageDraft, type PastedPage, readPage } from '../../../shared/import/readPage';
import { documentOf } from '../../../shared/model/body';
import { desk } from './inventedPages';

/** The draft of a page that is expected to be read. */
export function draftOf(page: PastedPage | string): PageDraft {
  const result = readPage(typeof page === 'string' ? { text: page } : page, desk);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

export function paragraphsOf(draft: PageDraft): readonly string[] {
  return documentOf(draft.body).children.map((node) => node.textContent);
}

export function doubtsAbout(draft: PageDraft, field: DoubtField): readonly string[] {
  return draft.doubts.filter((doubt) => doubt.field === field).map(({ message }) => message);
}
