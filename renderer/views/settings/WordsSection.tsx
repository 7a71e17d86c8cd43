import type { Taxonomy } from '../../../shared/model/taxonomy';
import { SettingsSection } from './SettingsSection';
import { useSetting } from './useSetting';
import { WordList } from './WordList';

const lists = [
  { name: 'kickers', label: 'Kickers', one: 'kicker' },
  { name: 'regions', label: 'Regions', one: 'region' },
  { name: 'tags', label: 'Tags', one: 'tag' },
] as const satisfies readonly { readonly name: keyof Taxonomy; readonly label: string; readonly one: string }[];

/** The words that the desk files its articles under. */
export function WordsSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { value: taxonomy, set, error } = useSetting('taxonomy');
  return (
    <SettingsSection
      title="Words the desk keeps"
      about="What is offered for an article’s kicker, regions and tags, in this order. Articles keep the words they have when one is changed here."
    >
      {lists.map(({ name, label, one }) => (
        <WordList
          key={name}
          label={label}
          one={one}
          words={taxonomy[name]}
          onChange={(words) => set({ ...taxonomy, [name]: words })}
          isReadOnly={isReadOnly}
          error={name === 'tags' ? error : undefined}
        />
      ))}
    </SettingsSection>
  );
}
