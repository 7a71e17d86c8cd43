import { chosenFiles } from '../../../state/droppedFiles';
import { useAddPhotos } from './useAddPhotos';

/** Ways to choose photos in the system's own dialog. */
export interface Choosing {
  readonly files: () => void;
  readonly folder: () => void;
}

/** The formats that are offered; others can be chosen all the same, and are then explained. */
const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif,image/tiff';

export function useChoosing(): Choosing {
  const add = useAddPhotos();
  const choose = (prepare: (input: HTMLInputElement) => void): void => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    prepare(input);
    input.addEventListener('change', () => {
      const files = chosenFiles(input.files);
      if (files.length > 0) void add(files);
    });
    input.click();
  };
  return {
    files: () =>
      choose((input) => {
        input.accept = accepted;
      }),
    folder: () =>
      choose((input) => {
        input.webkitdirectory = true;
      }),
  };
}
