import type { Node } from 'prosemirror-model';
import { photoIdSchema } from '../model/ids';
import { sayDigitalSourceType } from '../photos/sayDigitalSourceType';
import type { Printing } from './bodyToHtml';
import { escapeHtml } from './escapeHtml';
import { type OfferedPhoto, offerPhoto } from './photoFiles';

/**
 * A photo of a body, as the lead photo is printed: where the article says nothing of its own about it, the photo's record
 * speaks, and without a file there is only the caption to print.
 */
export function photoToHtml(node: Node, { inline, words, root, photos }: Printing): string {
  const id = photoIdSchema.nullable().parse(node.attrs.photoId);
  const photo = id === null ? undefined : photos.get(id);
  const offered = photo && offerPhoto(photo);
  const caption = inline(node) || escapeHtml(photo?.record.caption ?? '');
  const credit = escapeHtml(String(node.attrs.credit) || photo?.record.credit || '');
  const origin = photo ? sayDigitalSourceType(photo.record.digitalSourceType) : null;
  const lines = [
    caption && `<span class="caption">${offered ? '' : `${escapeHtml(words.photo)}: `}${caption}</span>`,
    credit && `<span class="credit">${credit}</span>`,
    origin?.isMade && `<span class="origin">${escapeHtml(origin.words)}</span>`,
  ].filter(Boolean);
  const figcaption = lines.length > 0 ? `<figcaption>${lines.join('')}</figcaption>` : '';
  if (!offered) return figcaption && `<figure class="photo wanted">${figcaption}</figure>`;
  const altText = escapeHtml(String(node.attrs.altText) || photo?.record.altText || '');
  return `<figure class="photo">${pictureHtml(offered, altText, root)}${figcaption}</figure>`;
}

/** `altText` is escaped already; paths need not be, for they are made of figures and letters. */
function pictureHtml({ path, width, height, webp, jpeg }: OfferedPhoto, altText: string, root: string): string {
  const set = (files: OfferedPhoto['webp']): string =>
    files.map((file) => `${root}${file.path} ${file.width}w`).join(', ');
  const sizes = 'sizes="(max-width: 720px) 100vw, 720px"';
  const source = webp.length > 0 ? `<source type="image/webp" srcset="${set(webp)}" ${sizes}>` : '';
  const image = `<img src="${root}${path}" srcset="${set(jpeg)}" ${sizes} width="${width}" height="${height}" alt="${altText}" loading="lazy">`;
  return `<picture>${source}${image}</picture>`;
}
