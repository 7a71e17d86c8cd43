import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { PhotoPage, PhotoSummary } from '../../../../shared/contract/photos';
import type { PhotoQuery } from '../../../../shared/model/photoQuery';
import { callOptions } from '../../../state/callOptions';
import { useDesk } from '../../../state/DeskContext';
import { pageSize, pageWith } from './photoPages';

export interface PhotoRows {
  /** The photo of that index, or undefined while its page is on the way. */
  at(index: number): PhotoSummary | undefined;
  /** The index of a photo among those that are there, or -1. */
  indexOf(id: string | null): number;
  /** The photo of that index, asked for when it is not there; undefined when there is none. */
  fetch(index: number): Promise<PhotoSummary | undefined>;
}

/** The photos from `first` to `last` of what is found, whose first page is `head`. Only the pages that hold them are asked for. */
export function usePhotoRows(search: PhotoQuery, head: PhotoPage, first: number, last: number): PhotoRows {
  const { bridge } = useDesk();
  const queries = useQueryClient();
  const offsets: number[] = [];
  for (let offset = Math.floor(first / pageSize) * pageSize; offset <= last; offset += pageSize) {
    if (offset > 0 && offset < head.total) offsets.push(offset);
  }
  const pages = useQueries({
    queries: offsets.map((offset) => callOptions(bridge, 'photos.list', pageWith(offset, search))),
  });
  const loaded = [
    { offset: 0, rows: head.rows },
    ...offsets.map((offset, place) => ({ offset, rows: pages[place]?.data?.rows ?? [] })),
  ];

  return {
    at(index) {
      const page = loaded.find(({ offset }) => index >= offset && index < offset + pageSize);
      return page?.rows[index - page.offset];
    },
    indexOf(id) {
      for (const { offset, rows } of loaded) {
        const place = rows.findIndex((row) => row.id === id);
        if (place >= 0) return offset + place;
      }
      return -1;
    },
    async fetch(index) {
      const page = await queries.fetchQuery(callOptions(bridge, 'photos.list', pageWith(index, search)));
      return page.rows[index % pageSize];
    },
  };
}
