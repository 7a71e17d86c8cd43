/** Titles that an editor would call the same have the same key: case, spaces, and the shape of quotes and dashes aside. */
export function titleKey(title: string): string {
  return (
    title
      // Before NFKC, which would take a double prime for two single ones.
      .replace(/[\u00ab\u00bb\u201c-\u201f\u2033]/g, '"')
      .replace(/[\u2018-\u201b\u2032]/g, "'")
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
