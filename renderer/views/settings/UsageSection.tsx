import { useState } from 'react';
import type { DeskWord, Variant } from '../../../shared/model/usage';
import { languageName } from '../../app/languageName';
import { Select } from '../../components/Select';
import { useSettings } from '../../state/useSettings';
import { languageChoices } from '../article/inspector/languageChoices';
import { OrderedRows } from '../article/inspector/OrderedRows';
import { SuggestField } from '../article/inspector/SuggestField';
import { SettingField } from './SettingField';
import { SettingsSection } from './SettingsSection';
import { useSetting } from './useSetting';
import { WordList } from './WordList';

/** How the desk writes in each of its languages: the words its dictionary has, and the spellings it prefers. */
export function UsageSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { language: deskLanguage } = useSettings();
  const { value: usage, set, error } = useSetting('usage');
  const [language, setLanguage] = useState(deskLanguage);
  const ofLanguage = (one: Variant | DeskWord): boolean => one.language === language;
  const words = usage.words.filter(ofLanguage).map(({ word }) => word);
  const variants = usage.variants.filter(ofLanguage);
  const setVariants = (to: readonly Variant[]): void =>
    set({ ...usage, variants: [...usage.variants.filter((one) => !ofLanguage(one)), ...to] });

  return (
    <SettingsSection
      title="How the desk writes"
      about="Words that the proofreader is not to point out, and the spellings of names that the desk prefers. Quotations may have others."
    >
      <Select
        label="Language"
        options={languageChoices(deskLanguage, language).map((id) => ({ id, label: languageName(id) }))}
        value={language}
        onChange={setLanguage}
        className="settings-language"
      />
      <WordList
        label="Dictionary"
        one="word"
        words={words}
        onChange={(to) =>
          set({
            ...usage,
            words: [...usage.words.filter((one) => !ofLanguage(one)), ...to.map((word) => ({ language, word }))],
          })
        }
        isReadOnly={isReadOnly}
        error={error}
      />
      <section className="word-list" aria-labelledby="variants">
        <h3 id="variants" className="field-label">
          Variants
        </h3>
        <OrderedRows
          label="Variants"
          isReadOnly={isReadOnly}
          onMove={(from, to) => {
            const moving = variants[from];
            if (moving) setVariants(variants.toSpliced(from, 1).toSpliced(to, 0, moving));
          }}
          onRemove={(index) => setVariants(variants.toSpliced(index, 1))}
          rows={variants.map((variant, index) => ({
            key: String(index),
            name: variant.preferred,
            content: (
              <div className="variant">
                <SettingField
                  label={`Preferred spelling of “${variant.preferred}”`}
                  hidesLabel
                  value={variant.preferred}
                  isReadOnly={isReadOnly}
                  check={(written) => (written.trim() === '' ? 'Say how the desk writes it.' : undefined)}
                  onSettle={(preferred) => setVariants(variants.with(index, { ...variant, preferred }))}
                />
                <SettingField
                  label={`Not to be written for “${variant.preferred}”`}
                  hidesLabel
                  value={variant.variants.join(', ')}
                  isReadOnly={isReadOnly}
                  check={(written) => (partsOf(written).length === 0 ? 'Say how it is not to be written.' : undefined)}
                  onSettle={(written) => setVariants(variants.with(index, { ...variant, variants: partsOf(written) }))}
                />
              </div>
            ),
          }))}
        />
        {variants.length === 0 && isReadOnly && <p className="soft">None.</p>}
        {!isReadOnly && (
          <SuggestField
            label="Add a variant"
            hidesLabel
            placeholder="Add one: Pashinyan: Pashinian, Pashynian"
            suggest={() => []}
            onPick={() => undefined}
            onOwn={(written) => {
              const [preferred = '', others = ''] = written.split(/:(.*)/s);
              const wrong = partsOf(others);
              if (preferred.trim() === '' || wrong.length === 0) return;
              setVariants([...variants, { language, preferred: preferred.trim(), variants: wrong }]);
            }}
          />
        )}
      </section>
    </SettingsSection>
  );
}

/** The spellings in a line that parts them by commas. */
function partsOf(written: string): readonly string[] {
  const parts = written.split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
