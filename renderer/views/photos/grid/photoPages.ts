import type { CallInput } from '../../../../shared/contract/calls';
import type { PhotoQuery } from '../../../../shared/model/photoQuery';

/** How many photos are asked for at once. */
export const pageSize = 120;

/** The call for the page that holds the photo of that index. */
export function pageWith(index: number, search: PhotoQuery): CallInput<'photos.list'> {
  return { ...asked(search), offset: Math.floor(index / pageSize) * pageSize, limit: pageSize };
}

/** The search as the core is asked it: spaces around its words mean nothing. */
export function asked(search: PhotoQuery): PhotoQuery {
  return { ...search, text: search.text.trim().slice(0, 500) };
}
