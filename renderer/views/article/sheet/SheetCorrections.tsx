import { Button } from 'react-aria-components/Button';
import { printedDay, wordsOf } from '../../../../shared/export/words';
import { useArticle } from '../OpenArticle';
import './SheetCorrections.css';

/** What was put right, under the article as its readers will see it; pressing it leads to where it is written. */
export function SheetCorrections({ onOpen }: { readonly onOpen: () => void }) {
  const corrections = useArticle((article) => article.corrections);
  const language = useArticle((article) => article.language);
  if (corrections.length === 0) return null;
  const words = wordsOf(language);
  return (
    <Button className="sheet-corrections" excludeFromTabOrder onPress={onOpen}>
      <span lang={language} className="sheet-corrections-title">
        {words.corrections}
      </span>
      {corrections.map(({ date, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a notice is known by its place, and by nothing else
        <span key={index} lang={language} className="sheet-correction">
          <span className="sheet-correction-day">{printedDay(date, words)}</span> {text}
        </span>
      ))}
    </Button>
  );
}
