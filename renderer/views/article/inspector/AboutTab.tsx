import { articleStates } from '../../../../shared/model/article';
import { languageName } from '../../../app/languageName';
import { Select } from '../../../components/Select';
import { sentence } from '../../../components/sentence';
import { When } from '../../../components/When';
import { useDesk } from '../../../state/DeskContext';
import { useKnownHistory } from '../HistoryProvider';
import { useField, useOpened } from '../OpenArticle';
import { useArticleState } from '../useArticleState';
import { languageChoices } from './languageChoices';
import { SlugField } from './SlugField';
import { WordsField } from './WordsField';
import './AboutTab.css';

/** What the article is filed under, and what it has been through. */
export function AboutTab() {
  const history = useKnownHistory();
  const { workspace } = useDesk();
  const { taxonomy, readOnly } = workspace;
  const { createdAt, updatedAt } = useOpened();
  const [state, takeTo] = useArticleState();
  const [language, setLanguage] = useField('article.languageSet');
  const [regions, setRegions] = useField('article.regionsSet');
  const [tags, setTags] = useField('article.tagsSet');
  return (
    <>
      <section className="inspector-section">
        <div className="about-pair">
          <Select
            label="State"
            options={articleStates.map((id) => ({ id, label: sentence(id) }))}
            value={state}
            onChange={(to) => void takeTo(to)}
            isDisabled={readOnly}
          />
          <Select
            label="Language"
            options={languageChoices(workspace.language, language).map((id) => ({ id, label: languageName(id) }))}
            value={language}
            onChange={(to) => setLanguage(to, 'Set language')}
            isDisabled={readOnly}
          />
        </div>
        <SlugField />
      </section>
      <section className="inspector-section">
        <WordsField
          label="Regions"
          one="region"
          words={regions}
          known={taxonomy.regions}
          isReadOnly={readOnly}
          onChange={setRegions}
        />
      </section>
      <section className="inspector-section">
        <WordsField
          label="Tags"
          one="tag"
          words={tags}
          known={taxonomy.tags}
          isReadOnly={readOnly}
          onChange={setTags}
        />
      </section>
      <dl className="inspector-section about-facts">
        <dt>Created</dt>
        <dd>
          <When at={createdAt} />
        </dd>
        <dt>Last change</dt>
        <dd>
          <When at={history?.lastAt ?? updatedAt} />
        </dd>
        <dt>Changes</dt>
        <dd>{history ? history.changes.toLocaleString('en-GB') : '…'}</dd>
      </dl>
    </>
  );
}
