/**
 * The names of the properties that Galley reads and writes, each a namespace with a name as RDF has them: IPTC Photo
 * Metadata Standard 2021.1 (https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata-2021.1.html), Adobe's
 * XMP Specification Part 2, and PLUS License Data Format 1.2.1 and PRISM 2.1 for the day that rights end.
 */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  xmpNote: 'http://ns.adobe.com/xmp/note/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  prism: 'http://prismstandard.org/namespaces/basic/2.1/',
} as const;

export type XmpPrefix = keyof typeof namespaces;
/** A property with its usual prefix: `dc:description`. */
export type XmpName = `${XmpPrefix}:${string}`;

/** The whole name of a property: its namespace and its name as one. */
export function wholeName(name: XmpName): string {
  const colon = name.indexOf(':');
  return namespaces[name.slice(0, colon) as XmpPrefix] + name.slice(colon + 1);
}

/** Where the terms of IPTC's vocabulary of digital source types lie. */
export const digitalSourceTypes = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
