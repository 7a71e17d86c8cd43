import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { PhotoPage } from '../../../../shared/contract/photos';
import type { PhotoQuery } from '../../../../shared/model/photoQuery';
import { callOptions } from '../../../state/callOptions';
import { useDesk } from '../../../state/DeskContext';
import { pageWith } from './photoPages';

/** The first page of what is found. While another search's is on its way, the one before stays. */
export function usePhotoHead(search: PhotoQuery): UseQueryResult<PhotoPage, Error> {
  const { bridge } = useDesk();
  return useQuery({ ...callOptions(bridge, 'photos.list', pageWith(0, search)), placeholderData: keepPreviousData });
}
