import { Search } from 'lucide-react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { Kbd } from '../components/Kbd';
import './PaletteButton.css';

/** Stands in the top bar where one looks for a search field, and opens the palette. */
export function PaletteButton(props: Pick<ButtonProps, 'isDisabled' | 'onPress'>) {
  return (
    <Button {...props} className="palette-button">
      <Search size={16} strokeWidth={1.5} aria-hidden />
      <span className="palette-button-text">Find an article, a command</span>
      <span aria-hidden>
        <Kbd keys="Mod+K" />
      </span>
    </Button>
  );
}
