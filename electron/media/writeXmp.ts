import type { WrittenMetadata } from './writtenMetadata';
import { digitalSourceTypes, namespaces, type XmpName } from './xmpNames';

/**
 * The most bytes of a packet. JPEG has a segment of 65,535 for it (XMP Specification Part 3, 1.1.3); what writes the file
 * leaves out a packet that comes near to that.
 */
const mostBytes = 60_000;

const texts = ['caption', 'copyright', 'usageTerms', 'altText', 'extendedDescription', 'credit', 'headline'] as const;

/**
 * A packet of XMP with what a rendition says of itself, by the IPTC Photo Metadata Standard 2021.1. Texts are whole; only
 * where all of them together have no room in a JPEG is the longest shortened until they have; of creators the last are left
 * out.
 */
export function writeXmp(written: WrittenMetadata): string {
  const packet = packetOf(written);
  if (Buffer.byteLength(packet) <= mostBytes) return packet;
  const longest = texts.reduce((one, other) => (written[other].length > written[one].length ? other : one));
  const letters = Array.from(written[longest]);
  const { creators, digitalSourceType } = written;
  if (digitalSourceType.length > letters.length) return writeXmp({ ...written, digitalSourceType: '' });
  if (creators.join('; ').length > letters.length) return writeXmp({ ...written, creators: mostOf(creators) });
  return writeXmp({ ...written, [longest]: mostOf(letters).join('') });
}

function mostOf(items: readonly string[]): readonly string[] {
  return items.slice(0, Math.floor(items.length * 0.9));
}

function packetOf(written: WrittenMetadata): string {
  const { digitalSourceType: term } = written;
  const type = term === '' || term.includes(':') ? term : digitalSourceTypes + term;
  const properties = [
    inOneLanguage('dc:description', written.caption),
    inOneLanguage('dc:rights', written.copyright),
    inOrder('dc:creator', written.creators),
    plain('photoshop:Credit', written.credit),
    plain('photoshop:Headline', written.headline),
    inOneLanguage('xmpRights:UsageTerms', written.usageTerms),
    inOneLanguage('Iptc4xmpCore:AltTextAccessibility', written.altText),
    inOneLanguage('Iptc4xmpCore:ExtDescrAccessibility', written.extendedDescription),
    plain('Iptc4xmpExt:DigitalSourceType', type),
  ].filter(Boolean);
  const used = (['dc', 'photoshop', 'xmpRights', 'Iptc4xmpCore', 'Iptc4xmpExt'] as const)
    .map((prefix) => ` xmlns:${prefix}="${namespaces[prefix]}"`)
    .join('');
  // The packet's wrapper, with the id that XMP gives it (Part 1, 7.3.2). “r”: there is no room to edit it in place.
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${namespaces.rdf}">`,
    `<rdf:Description rdf:about=""${used}>`,
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function plain(name: XmpName, text: string): string {
  return text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
}

/** A text that could stand in several languages: it does in one, which its readers take whatever theirs is. */
function inOneLanguage(name: XmpName, text: string): string {
  if (text === '') return '';
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
}

function inOrder(name: XmpName, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<${name}><rdf:Seq>${items.map((item) => `<rdf:li>${escaped(item)}</rdf:li>`).join('')}</rdf:Seq></${name}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Without what XML 1.0 cannot carry at all (section 2.2). */
function escaped(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').replace(/[&<>]/g, (one) => entities[one] ?? one);
}
