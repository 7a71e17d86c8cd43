import { articleStates } from '../../../../shared/model/article';
import { languageName } from '../../../app/languageName';
import { Select } from '../../../components/Select';
import { sentence } from '../../../components/sentence';
import { useDesk } from '../../../state/DeskContext';
import { useSettings } from '../../../state/useSettings';
import { BeforeItGoesOut } from '../checks/BeforeItGoesOut';
import { useField } from '../OpenArticle';
import { useArticleState } from '../useArticleState';
import { AboutFacts } from './AboutFacts';
import { CorrectionsField } from './CorrectionsField';
import { EmbargoField } from './EmbargoField';
import { languageChoices } from './languageChoices';
import { SlugField } from './SlugField';
import { WordsField } from './WordsField';
import './AboutTab.css';

/** What the article is filed under, and what it has been through. */
export function AboutTab() {
  const { readOnly } = useDesk().workspace;
  const settings = useSettings();
  const { taxonomy } = settings;
  const [state, takeTo] = useArticleState();
  const [language, setLanguage] = useField('article.languageSet');
  const [regions, setRegions] = useField('article.regionsSet');
  const [tags, setTags] = useField('article.tagsSet');
  return (
    <>
      <BeforeItGoesOut />
      <section className="inspector-section">
        <div className="about-pair">
          <div data-field="state">
            <Select
              label="State"
              options={articleStates.map((id) => ({ id, label: sentence(id) }))}
              value={state}
              onChange={(to) => void takeTo(to)}
              isDisabled={readOnly}
            />
          </div>
          <div data-field="language">
            <Select
              label="Language"
              options={languageChoices(settings.language, language).map((id) => ({ id, label: languageName(id) }))}
              value={language}
              onChange={(to) => setLanguage(to, 'Set language')}
              isDisabled={readOnly}
            />
          </div>
        </div>
        <SlugField />
        <EmbargoField />
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
      <section className="inspector-section">
        <CorrectionsField />
      </section>
      <AboutFacts />
    </>
  );
}
