/** A file of React Aria's own words in a language other than English. */
const otherWords =
  /\/node_modules\/react-(?:aria|aria-components|stately)\/.*\/intl\/(?:.*\/)?(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

/**
 * React Aria brings its words in thirty languages, a fifth of the page's code. The window speaks one of them.
 *
 * @returns {import('vite').Plugin}
 */
export function englishOnly() {
  return {
    name: 'english-only',
    enforce: 'pre',
    load: { filter: { id: otherWords }, handler: () => 'export default {};' },
  };
}
