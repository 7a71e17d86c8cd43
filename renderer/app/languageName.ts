/** What a language is called, or its tag when it has no name that is known: "en-GB" is "British English". */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Intl throws at what is no language tag; the tag itself is then the truest name.
    return tag;
  }
}
