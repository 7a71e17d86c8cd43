import { useRef, useState } from 'react';
import { articleSchema } from '../../../../shared/model/article';
import { slugOf } from '../../../../shared/model/slug';
import { slugFollows } from '../../../../shared/model/slugFollows';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useDesk } from '../../../state/DeskContext';
import { useArticle, useField } from '../OpenArticle';

const slugSchema = articleSchema.def.innerType.shape.slug;

/** The last part of the page's address. What is no slug stays in the field and says so; the article keeps its own. */
export function SlugField() {
  const { workspace } = useDesk();
  const [slug, set] = useField('article.slugSet');
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [unfit, setUnfit] = useState<string | null>(null);
  const headline = useArticle((article) => article.headline);
  const follows = useArticle(slugFollows);

  const type = (written: string): void => {
    const text = written.replace(/[\r\n]+/g, '');
    const fits = slugSchema.safeParse(text).success;
    setUnfit(fits ? null : text);
    if (fits) set(text);
  };
  const made = slugOf(headline);
  const canMake = !workspace.readOnly && (unfit !== null || slug !== made);

  return (
    <div className="slug-field">
      <Field
        label="Slug"
        inputRef={input}
        isMultiline
        value={unfit ?? slug}
        onChange={type}
        isReadOnly={workspace.readOnly}
        error={
          unfit === null || isOnTheWay(unfit)
            ? undefined
            : `A slug is made of a–z, 0–9 and single hyphens. It is still “${slug}”.`
        }
        description={follows && unfit === null ? 'Goes with the headline while this is a draft' : undefined}
        spellCheck="false"
      />
      {canMake && (
        <Button
          look="quiet"
          className="slug-field-make"
          onPress={() => {
            setUnfit(null);
            set(made, 'Make slug from the headline');
            // The button goes; its work can be seen in the field.
            input.current?.focus();
          }}
        >
          Make from the headline
        </Button>
      )}
    </div>
  );
}

/** "lake-" is no slug, but on the way to "lake-sevan". */
function isOnTheWay(text: string): boolean {
  return text.endsWith('-') && slugSchema.safeParse(text.slice(0, -1)).success;
}
