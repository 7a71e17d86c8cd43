import type { Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import type { StopListening } from '../../../../shared/contract/bridge';
import { type PhotoId, photoIdSchema } from '../../../../shared/model/ids';
import type { PhotoTexts } from '../../../../shared/model/photoUse';

export interface PhotoParts {
  readonly photoUrl: (photoId: PhotoId) => string;
  /** What the record of a photo says, which is printed where its block has no words of its own; undefined until it is known. */
  readonly recordOf: (photoId: PhotoId) => PhotoTexts | undefined;
  /** Told when what records say has changed. */
  readonly onRecords: (listener: () => void) => StopListening;
  /** Opens the photo's texts: the block at that position. */
  readonly askPhoto: (at: number) => void;
}

/** A photo in the text: its picture, or the place for one that is wanted, its caption to be written in, and its credit. */
export function photoView({ photoUrl, recordOf, onRecords, askPhoto }: PhotoParts): NodeViewConstructor {
  return (first, view, getPos): NodeView => {
    const dom = document.createElement('figure');
    const frame = document.createElement('div');
    frame.className = 'photo-frame';
    frame.contentEditable = 'false';
    const foot = document.createElement('div');
    foot.className = 'photo-foot';
    const caption = document.createElement('figcaption');
    const credit = document.createElement('button');
    credit.type = 'button';
    credit.className = 'photo-credit';
    credit.contentEditable = 'false';
    credit.tabIndex = -1;
    // The cursor stays where it is: what opens takes the focus itself.
    credit.addEventListener('mousedown', (event) => event.preventDefault());
    credit.addEventListener('click', () => {
      const at = getPos();
      if (at !== undefined) askPhoto(at);
    });
    frame.addEventListener('click', () => {
      const at = getPos();
      if (at === undefined) return;
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
      view.focus();
    });
    foot.append(caption, credit);
    dom.append(frame, foot);
    let shown: unknown;
    let drawn = first;

    const draw = (node: Node): void => {
      drawn = node;
      const { attrs } = node;
      const record = attrs.photoId === null ? undefined : recordOf(photoIdSchema.parse(attrs.photoId));
      const named = String(attrs.credit) || (record?.credit ?? '');
      caption.dataset.record = record?.caption ?? '';
      credit.textContent = named || (view.editable ? 'Photo, credit, alt text…' : '');
      if (named) credit.setAttribute('aria-label', `${named}: photo, credit, alt text`);
      else credit.removeAttribute('aria-label');
      credit.disabled = !view.editable;
      if (shown !== attrs.photoId) frame.replaceChildren(pictureOf(attrs.photoId, photoUrl));
      shown = attrs.photoId;
      dom.className = attrs.photoId === null ? 'photo photo-is-wanted' : 'photo';
      frame.querySelector('img')?.setAttribute('alt', String(attrs.altText) || (record?.altText ?? ''));
    };
    draw(first);
    const stop = onRecords(() => draw(drawn));

    return {
      dom,
      contentDOM: caption,
      update(next) {
        if (next.type !== first.type) return false;
        draw(next);
        return true;
      },
      destroy: stop,
      stopEvent: ({ target }) => target === credit,
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !caption.contains(mutation.target),
    };
  };
}

function pictureOf(photoId: unknown, photoUrl: PhotoParts['photoUrl']): HTMLElement {
  if (photoId === null) return words('Photo wanted', 'Say in its caption what it should show.');
  const image = document.createElement('img');
  image.draggable = false;
  image.addEventListener('error', () => {
    image.replaceWith(words('The photo’s file is not in the archive', 'Its texts are kept.'));
  });
  image.src = photoUrl(photoIdSchema.parse(photoId));
  return image;
}

function words(title: string, more: string): HTMLElement {
  const place = document.createElement('p');
  place.className = 'photo-wanted';
  const strong = document.createElement('b');
  strong.textContent = title;
  place.append(strong, ` ${more}`);
  return place;
}
