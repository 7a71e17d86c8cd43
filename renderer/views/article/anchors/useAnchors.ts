import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { AnchorKind } from '../../../../shared/anchors/anchorKinds';
import type { BodyEditor } from '../body/bodyEditor';
import { markWords, type Span } from '../body/markedWords';
import { anchorTarget, redrawAnchored } from './anchoredWords';

/** What the notes, or the claims, of an article and their words in the body know of each other. */
export interface AnchorsDesk {
  readonly editor: BodyEditor | null;
  /** The one that is being read. */
  readonly shown: string | null;
  readonly show: (id: string | null) => void;
  /** The words that a new one is being written about. */
  readonly target: Span | null;
  /** Begins a new one about the words selected, if there are any. */
  readonly begin: () => void;
  readonly end: () => void;
}

export interface AnchorsParts {
  readonly kind: AnchorKind;
  readonly editor: BodyEditor | null;
  /** The classes of the words of one, by its id and whether it is the one being read. Keeps its identity. */
  readonly classOf: (id: string, isShown: boolean) => string;
  /** What they are now: their words are drawn again when it changes. */
  readonly entries: unknown;
  /** Brings them into sight. */
  readonly onShow: () => void;
}

export function useAnchors({ kind, editor, classOf, entries, onShow }: AnchorsParts): AnchorsDesk {
  const [shown, setShown] = useState<string | null>(null);
  const [target, setTarget] = useState<Span | null>(null);
  const around = useRef({ onShow, shown });
  useLayoutEffect(() => {
    around.current = { onShow, shown };
  });

  const classNow = useCallback((id: string) => classOf(id, around.current.shown === id), [classOf]);
  useEffect(
    () =>
      editor?.onAnchored(kind, {
        classOf: classNow,
        onPress: ([id = null]) => {
          setShown(id);
          around.current.onShow();
        },
      }),
    [editor, kind, classNow],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again whenever one of them, or which is read, changes
  useEffect(() => {
    if (editor) redrawAnchored(editor.view, kind, classNow);
  }, [editor, kind, classNow, entries, shown]);

  const begin = useCallback((): void => {
    const words = editor && anchorTarget(editor.view);
    if (!editor || !words) return;
    editor.view.dispatch(markWords(editor.view.state, words));
    setTarget(words);
    around.current.onShow();
  }, [editor]);
  const end = useCallback((): void => {
    setTarget(null);
    if (editor) editor.view.dispatch(markWords(editor.view.state, null));
    editor?.view.focus();
  }, [editor]);

  return useMemo(() => ({ editor, shown, show: setShown, target, begin, end }), [editor, shown, target, begin, end]);
}
