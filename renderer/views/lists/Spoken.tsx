import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';

/** What screen readers say of the last deed. Sighted editors see it happen. */
export function Spoken({ text }: { readonly text: string }) {
  return (
    <VisuallyHidden elementType="p" aria-live="assertive" className="spoken">
      {text}
    </VisuallyHidden>
  );
}
