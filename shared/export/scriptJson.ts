/**
 * JSON as it may stand inside a `<script>` element: whatever could end the element, open a comment, or end a line in an
 * older reader of JavaScript is written as an escape, which means the same to every reader of JSON.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
