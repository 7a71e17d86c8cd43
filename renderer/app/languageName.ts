/** What the window’s own table of names leaves out, though the desk writes in it. */
const leftOut: Readonly<Record<string, string>> = { ab: 'Abkhazian', ce: 'Chechen', os: 'Ossetic' };

/** What a language is called, or its tag when it has no name that is known: "en-GB" is "British English". */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' }).of(tag);
    return name ?? leftOut[tag] ?? tag;
  } catch {
    // Intl throws at what is no language tag; the tag itself is then the truest name.
    return tag;
  }
}
