import { TextSelection } from 'prosemirror-state';
import { useEffect } from 'react';
import { sameValue } from '../../../shared/changes/sameValue';
import type { Place } from '../../../shared/model/place';
import { takeGoneOn } from '../../app/goOn';
import { hashOf } from '../../app/route';
import { useDesk } from '../../state/DeskContext';
import type { BodyEditor } from './body/bodyEditor';
import { useOpened } from './OpenArticle';

/** Milliseconds between two looks at where the cursor is: far from the keystrokes. */
const lookEvery = 1000;

/** Puts the cursor where it was when this is where a start goes on, and has the core remember where it is from then on. */
export function usePlaceInArticle(editor: BodyEditor | null): void {
  const { bridge, workspace } = useDesk();
  const { id } = useOpened();

  useEffect(() => {
    if (!editor || !takeGoneOn() || workspace.place?.articleId !== id || !workspace.place.selection) return;
    const { view } = editor;
    const { anchor, head } = workspace.place.selection;
    const { doc, tr } = view.state;
    const within = (position: number) => doc.resolve(Math.min(position, doc.content.size));
    view.dispatch(tr.setSelection(TextSelection.between(within(anchor), within(head))).scrollIntoView());
    view.focus();
  }, [editor, workspace, id]);

  useEffect(() => {
    if (!editor) return;
    let remembered: Place | undefined;
    const remember = (): void => {
      const { anchor, head } = editor.view.state.selection;
      const place: Place = {
        address: hashOf({ screen: 'article', articleId: id }),
        articleId: id,
        selection: { anchor, head },
      };
      if (sameValue(place, remembered)) return;
      remembered = place;
      void bridge.call('place.remember', place);
    };
    const timer = setInterval(remember, lookEvery);
    return () => clearInterval(timer);
  }, [editor, bridge, id]);
}
