import { Check, ChevronDown } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useDesk } from '../../../state/DeskContext';
import { useSettings } from '../../../state/useSettings';
import { useField } from '../OpenArticle';
import { moveOn } from './moveOn';
import './KickerField.css';

/** The kicker: one that the desk keeps, or words of one's own. */
export function KickerField() {
  const { workspace } = useDesk();
  const { kickers } = useSettings().taxonomy;
  const [kicker, set] = useField('article.kickerSet');
  const enter = (event: KeyboardEvent<HTMLInputElement>): void => {
    // While the kickers are shown, Enter picks one of them.
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    if (event.currentTarget.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    moveOn(event.currentTarget);
  };
  return (
    <ComboBox
      aria-label="Kicker"
      allowsCustomValue
      menuTrigger="manual"
      isReadOnly={workspace.readOnly}
      inputValue={kicker}
      onInputChange={set}
      selectedKey={kickers.includes(kicker) ? kicker : null}
      onSelectionChange={(key) => key !== null && set(String(key))}
      data-field="kicker"
      className="sheet-field kicker-field"
    >
      <Input className="kicker-field-input" placeholder="Kicker" data-sheet-stop="" onKeyDownCapture={enter} />
      {!workspace.readOnly && (
        <Button className="kicker-field-button" aria-label="Show kickers">
          <ChevronDown size={14} strokeWidth={1.5} aria-hidden />
        </Button>
      )}
      <Popover className="popover" offset={4} placement="bottom start">
        <ListBox className="menu kicker-field-options" items={kickers.map((id) => ({ id }))}>
          {({ id }) => (
            <ListBoxItem id={id} textValue={id} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="menu-item-name">{id}</span>
                  {isSelected && <Check size={16} strokeWidth={1.5} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
