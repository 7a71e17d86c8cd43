/** Every runtime has it, though the language's own library does not name it. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The bytes of a text. Halves of a character that stand alone become U+FFFD. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
