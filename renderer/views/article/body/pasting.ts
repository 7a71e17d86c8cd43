import { Fragment, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { bareAddress } from '../../../../shared/paste/bareAddress';
import { cleanHtml } from '../../../../shared/paste/cleanHtml';
import { plainParagraphs } from '../../../../shared/paste/plainParagraphs';
import { makeCard, pasteLink, wantsCard } from './pasteAddress';

/** What an editor of ours has put on the clipboard, as it was: it needs no cleaning. */
const ownSlice = /\sdata-pm-slice=/;

/** What is pasted or dropped comes in clean, whatever program it is from; text alone as paragraphs. */
export function pasting(): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: (html) => (ownSlice.test(html) ? html : (cleanHtml(html) ?? '')),
      clipboardTextParser: (text) => sliceOf(text),
      handlePaste(view, event, slice) {
        if (pasteAddress(view, event, slice)) return true;
        if (slice.size > 0) return false;
        // HTML in which nothing could be read may have come with a text.
        const text = sliceOf(event.clipboardData?.getData('text/plain') ?? '');
        if (text.size > 0) view.dispatch(view.state.tr.replaceSelection(text).scrollIntoView());
        return text.size > 0;
      },
    },
  });
}

/** An address alone becomes a link, and on an empty line a card, where it is known who offers what it leads to. */
function pasteAddress(view: EditorView, { clipboardData }: ClipboardEvent, slice: Slice): boolean {
  const text = clipboardData?.getData('text/plain') ?? '';
  const href = bareAddress(text);
  // What was copied with it says more than the address does: a link's words, a table.
  const saysMore = slice.content.textBetween(0, slice.content.size, ' ').trim() !== text.trim();
  if (href === undefined || saysMore || ownSlice.test(clipboardData?.getData('text/html') ?? '')) return false;
  const isCard = wantsCard(view.state, href);
  if (!pasteLink(href)(view.state, view.dispatch)) return false;
  return !isCard || makeCard(href)(view.state, view.dispatch);
}

/** The paragraphs of a text, the first and the last of which run on with what they are put between. */
function sliceOf(text: string): Slice {
  const parts = plainParagraphs(text);
  // A few words that are put between others keep the space beside them.
  const words =
    parts.length === 1 ? [`${/^\s/.test(text) ? ' ' : ''}${parts[0]}${/\s$/.test(text) ? ' ' : ''}`] : parts;
  const paragraphs = words.map((words) => bodyNodes.node('paragraph', null, [bodyNodes.text(words)]));
  return paragraphs.length === 0 ? Slice.empty : new Slice(Fragment.from(paragraphs), 1, 1);
}
