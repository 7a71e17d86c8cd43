/** Letters that one language writes otherwise than the rest, as the transliteration knows them. */
const locales = /\/node_modules\/@sindresorhus\/transliterate\/locale-replacements\.js$/;

/**
 * The transliteration makes a pattern for each of twenty languages when it is loaded, and a start would wait for them.
 * Addresses are made without regard to a language.
 *
 * @returns {import('rolldown').Plugin}
 */
export function noLocales() {
  return {
    name: 'no-locales',
    load: { filter: { id: locales }, handler: () => 'export default {};' },
  };
}
