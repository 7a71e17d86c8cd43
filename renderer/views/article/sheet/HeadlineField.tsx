import { useDesk } from '../../../state/DeskContext';
import { useDispatch } from '../../../state/useDispatch';
import { useSettings } from '../../../state/useSettings';
import { headlineChanges } from '../headlineChanges';
import { useArticle, useOpened } from '../OpenArticle';
import { useHeadlineSettled } from '../useHeadlineSettled';
import { SheetField } from './SheetField';

/** The headline. While the article is a draft, the slug it made goes with it. */
export function HeadlineField() {
  const { store, workspace } = useDesk();
  const dispatch = useDispatch();
  const { id } = useOpened();
  const headline = useArticle((article) => article.headline);
  const language = useArticle((article) => article.language);
  const target = useSettings().lengthTargets.headline;
  const settle = useHeadlineSettled();
  const set = (to: string): void => {
    const article = store.state.newsroom.articles[id];
    if (article && article.headline !== to) dispatch(headlineChanges(article, to));
  };
  return (
    <SheetField
      field="headline"
      label="Headline"
      value={headline}
      onChange={set}
      onSettle={() => !workspace.readOnly && void settle()}
      isReadOnly={workspace.readOnly}
      placeholder="Headline"
      lang={language}
      target={target}
      className="sheet-headline"
    />
  );
}
