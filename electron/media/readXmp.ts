import { DOMParser, type Element } from '@xmldom/xmldom';
import { done, type Result, refused } from '../../shared/result';
import { namespaces } from './xmpNames';

/** A value of XMP's data model (ISO 16684-1, clause 6.3). */
export type XmpValue =
  | { readonly is: 'text'; readonly text: string; readonly language: string }
  | { readonly is: 'list'; readonly items: readonly XmpValue[] }
  | { readonly is: 'structure'; readonly fields: XmpProperties };

/** Properties by their whole names, as `wholeName` makes them. */
export type XmpProperties = ReadonlyMap<string, XmpValue>;

/** How deep lists and structures may lie in each other. IPTC's own go to four. */
const deepest = 12;

/**
 * Reads a packet of XMP (RDF/XML as ISO 16684-1, annex C has it), written in any of the ways it may be: properties as
 * elements or attributes, structures as nested descriptions or resources. A reader of our own, because ExifReader gives
 * properties by their bare names (`Location` of two namespaces is one), joins the items of lists into one text, and says
 * nothing of a packet that is malformed.
 */
export function readXmp(packet: string): Result<XmpProperties, 'malformed'> {
  const start = packet.indexOf('<');
  const text = packet.slice(Math.max(0, start), packet.lastIndexOf('>') + 1);
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level === 'fatalError') throw new Error(message);
      },
    });
    const [rdf] = Array.from(parser.parseFromString(text, 'text/xml').getElementsByTagNameNS(namespaces.rdf, 'RDF'));
    if (!rdf) return refused('malformed', 'it has no RDF in it');
    const all = new Map<string, XmpValue>();
    for (const description of elementsIn(rdf)) {
      if (isRdf(description, 'Description')) addProperties(all, description, 0);
    }
    return done(all);
  } catch (error) {
    return refused('malformed', error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/** Of two properties with one name the first counts. */
function addProperties(all: Map<string, XmpValue>, node: Element, depth: number): void {
  for (const { namespaceURI, localName, value } of Array.from(node.attributes)) {
    if (!namespaceURI || !localName || isSyntax(namespaceURI)) continue;
    const name = namespaceURI + localName;
    if (!all.has(name)) all.set(name, textValue(value, node));
  }
  for (const property of elementsIn(node)) {
    const name = `${property.namespaceURI ?? ''}${property.localName}`;
    if (!all.has(name)) all.set(name, propertyValue(property, depth + 1));
  }
}

function propertyValue(property: Element, depth: number): XmpValue {
  if (depth > deepest) return textValue('', property);
  const [child] = elementsIn(property);
  if (property.getAttributeNS(namespaces.rdf, 'parseType') === 'Resource') return structure(property, depth);
  const resource = property.getAttributeNS(namespaces.rdf, 'resource');
  if (resource) return textValue(resource, property);
  if (child && ['Alt', 'Bag', 'Seq'].some((container) => isRdf(child, container))) {
    const items = elementsIn(child).filter((item) => isRdf(item, 'li'));
    return { is: 'list', items: items.map((item) => propertyValue(item, depth + 1)) };
  }
  if (child && isRdf(child, 'Description')) return structure(child, depth);
  // A structure may stand as attributes of its property.
  const fields = Array.from(property.attributes).some(({ namespaceURI }) => namespaceURI && !isSyntax(namespaceURI));
  return fields ? structure(property, depth) : textValue(property.textContent ?? '', property);
}

function structure(node: Element, depth: number): XmpValue {
  const fields = new Map<string, XmpValue>();
  addProperties(fields, node, depth);
  // Qualified values: the value itself stands beside what is said of it.
  return fields.get(`${namespaces.rdf}value`) ?? { is: 'structure', fields };
}

function textValue(text: string, node: Element): XmpValue {
  return { is: 'text', text, language: node.getAttribute('xml:lang')?.toLowerCase() ?? '' };
}

function elementsIn(node: Element): readonly Element[] {
  const elements: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === child.ELEMENT_NODE) elements.push(child as Element);
  }
  return elements;
}

function isRdf({ namespaceURI, localName }: Element, name: string): boolean {
  return namespaceURI === namespaces.rdf && localName === name;
}

/** The namespaces of attributes that are no properties: RDF's own, `xml:lang` and declarations. */
function isSyntax(namespace: string): boolean {
  return [namespaces.rdf, 'http://www.w3.org/XML/1998/namespace', 'http://www.w3.org/2000/xmlns/'].includes(namespace);
}
