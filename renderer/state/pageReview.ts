import type { PageDraft, PageListId, PastedPage } from '../../shared/import/pageDraft';

/** How far the editor is with a page that was pasted. Nothing of it is in the workspace before it is accepted. */
export type PageReview =
  /** Waiting for a page; `typed` is what was typed where one is pasted. */
  | { readonly is: 'waiting'; readonly typed: string }
  | { readonly is: 'reading'; readonly page: PastedPage }
  /** Not read, and why. */
  | { readonly is: 'unread'; readonly typed: string; readonly why: string }
  | {
      readonly is: 'reviewing';
      readonly page: PastedPage;
      /** As it was read. */
      readonly read: PageDraft;
      /** As the editor has mended it. */
      readonly draft: PageDraft;
      /** The lists whose cards the editor does not want. */
      readonly without: readonly PageListId[];
    };

export const noPage: PageReview = { is: 'waiting', typed: '' };

/** The draft that is accepted: without the cards that are not wanted. */
export function draftToAccept({ draft, without }: Extract<PageReview, { readonly is: 'reviewing' }>): PageDraft {
  return { ...draft, lists: draft.lists.filter(({ id }) => !without.includes(id)) };
}
