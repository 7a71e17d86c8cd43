import type { PhotoType } from '../model/photo';

/** The endings that files of each type bear; the first is given where another stood. */
const endings: Readonly<Record<PhotoType, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/heic': ['heic', 'heif'],
  'image/tiff': ['tif', 'tiff'],
};

/** The most characters that a name is kept with. */
const longest = 200;

/** What ends the name of a picture, as people name them, right or wrong. */
const anyEnding = /\.(?:jpe?g|jpe|jfif|png|webp|avif|hei[cf]|tiff?|gif|bmp|svg|html?|txt|bin|dat|tmp)$/i;

/** Characters that draw nothing, or turn what follows around. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * The name that a photo is kept under: the last part of what it was called, without characters that cannot be seen, and
 * with an ending that says what it really is. It is for people to read, and never becomes part of a path.
 */
export function photoFileName(given: string, type: PhotoType): string {
  const [right = ''] = endings[type];
  const bare = baseName(given);
  const ending = bare.match(/\.([^.]+)$/)?.[1]?.toLowerCase() ?? '';
  const fits = endings[type].includes(ending);
  const stem = fits ? bare.slice(0, -ending.length - 1) : bare.replace(anyEnding, '');
  return `${cut(stem.trim()) || 'photo'}.${fits ? bare.slice(-ending.length) : right}`;
}

/** A name without the folders before it, as far as it can be shown. Empty when nothing is left. */
export function baseName(given: string): string {
  const name = given.split(/[/\\]/).at(-1) ?? '';
  return cut(name.replace(unseen, '').replace(/^[.\s]+|[.\s]+$/g, ''));
}

function cut(name: string): string {
  return Array.from(name).slice(0, longest).join('');
}
