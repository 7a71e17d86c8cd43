import { type FormEvent, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import type { BodyEditor } from './bodyEditor';
import { type LinkTarget, linkMeant, setLink } from './links';
import { markWords } from './markedWords';
import './LinkQuestion.css';

export interface LinkQuestionProps {
  readonly editor: BodyEditor;
  readonly target: LinkTarget;
  readonly onClose: () => void;
}

/** Asks for a link's address, beside the words that it is for. */
export function LinkQuestion({ editor, target, onClose }: LinkQuestionProps) {
  const { view } = editor;
  const words = useRef<Element>(view.dom);
  const [address, setAddress] = useState(target.href);
  const [error, setError] = useState<string | undefined>();

  const close = (): void => {
    view.dispatch(markWords(view.state, null));
    onClose();
    view.focus();
  };
  const put = (href: string): void => {
    setLink(target, href)(view.state, view.dispatch);
    close();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const href = linkMeant(address);
    if (href === undefined)
      setError('An address begins with https://, http:// or mailto:, such as https://example.org.');
    else put(href);
  };

  const type = (typed: string): void => {
    setAddress(typed);
    setError(undefined);
  };

  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      triggerRef={words}
      getTargetRect={() => rectOf(editor, target)}
      placement="bottom start"
      offset={8}
      className="popover link-question"
    >
      <Dialog aria-label="Link" className="link-question-dialog">
        <form noValidate onSubmit={submit}>
          <Field label="Address" value={address} onChange={type} error={error} placeholder="https://" autoFocus />
          <div className="link-question-actions">
            {target.href !== '' && (
              <Button look="quiet" onPress={() => put('')}>
                Remove link
              </Button>
            )}
            <Button type="submit" look="primary">
              Set link
            </Button>
          </div>
        </form>
      </Dialog>
    </Popover>
  );
}

/** Where the words are on the screen, in pixels. */
function rectOf({ view }: BodyEditor, { from, to }: LinkTarget): DOMRect {
  const start = view.coordsAtPos(from);
  const end = view.coordsAtPos(to, -1);
  return new DOMRect(start.left, start.top, Math.max(0, end.right - start.left), end.bottom - start.top);
}
