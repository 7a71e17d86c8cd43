import { Plugin, TextSelection } from 'prosemirror-state';

/**
 * Says of a cursor that can be seen that nothing has to be scrolled for it. ProseMirror would find the same by measuring
 * everything that the story stands in, at each letter. It still does so in blocks within blocks: a table may scroll by
 * itself.
 */
export function cursorInSight(): Plugin {
  return new Plugin({
    props: {
      handleScrollToSelection(view) {
        const { selection } = view.state;
        if (!(selection instanceof TextSelection) || selection.$head.depth > 1) return false;
        const page = view.dom.closest('.article-scroll')?.getBoundingClientRect();
        if (!page) return false;
        const { top, bottom } = view.coordsAtPos(selection.head, 1);
        return top >= page.top && bottom <= page.bottom;
      },
    },
  });
}
