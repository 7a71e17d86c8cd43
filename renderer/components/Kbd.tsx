import { printKey } from '../commands/printKey';
import './Kbd.css';

/** A key as it is printed on this machine's keyboard. `keys` is written as in a command: `Mod+Shift+V`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className="kbd">{printKey(keys)}</kbd>;
}
