import type { Node } from 'prosemirror-model';
import { photoIdSchema } from '../model/ids';
import type { Printing } from './bodyToHtml';
import { escapeHtml } from './escapeHtml';
import { photoPath } from './places';

/**
 * A photo of a body, as the lead photo is printed: where the article says nothing of its own about it, the photo's record
 * speaks, and without a file there is only the caption to print.
 */
export function photoToHtml(node: Node, { inline, words, root, photos }: Printing): string {
  const id = photoIdSchema.nullable().parse(node.attrs.photoId);
  const photo = id === null ? undefined : photos.get(id);
  const caption = inline(node) || escapeHtml(photo?.caption ?? '');
  const credit = escapeHtml(String(node.attrs.credit) || photo?.credit || '');
  const lines = [
    caption && `<span class="caption">${photo ? '' : `${escapeHtml(words.photo)}: `}${caption}</span>`,
    credit && `<span class="credit">${credit}</span>`,
  ].filter(Boolean);
  const figcaption = lines.length > 0 ? `<figcaption>${lines.join('')}</figcaption>` : '';
  if (!photo) return figcaption && `<figure class="photo wanted">${figcaption}</figure>`;
  const altText = escapeHtml(String(node.attrs.altText) || photo.altText);
  const size = `width="${photo.width}" height="${photo.height}"`;
  const image = `<img src="${root}${photoPath(photo)}" ${size} alt="${altText}" loading="lazy">`;
  return `<figure class="photo">${image}${figcaption}</figure>`;
}
