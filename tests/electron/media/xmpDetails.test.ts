import { describe, expect, it } from 'vitest';
import { mostXmpBytes, xmpDetails } from '../../../electron/media/xmpDetails';
import { namespaces } from '../../../electron/media/xmpNames';

const packet = (inside: string): Buffer =>
  Buffer.from(
    `<rdf:RDF xmlns:rdf="${namespaces.rdf}" xmlns:photoshop="${namespaces.photoshop}" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"><rdf:Description>${inside}</rdf:Description></rdf:RDF>`,
  );
const credit = '<photoshop:Credit>AP</photoshop:Credit>';

describe('what a packet says of the making of a picture', () => {
  it('is left aside by the megabyte, and what stands around it is read', () => {
    const history = `<xmpMM:History><rdf:Seq>${'<rdf:li>saved</rdf:li>'.repeat(mostXmpBytes / 20)}</rdf:Seq></xmpMM:History>`;
    const read = xmpDetails(packet(`<xmpMM:Pantry/>${history}${credit}${history}<xmpMM:Ingredients a="b"/>`));
    expect(read).toEqual({ said: { credit: 'AP' }, doubts: [] });
  });

  it('is told from a name that begins like it', () => {
    const text = '<xmpMM:HistoryOfIt>x</xmpMM:HistoryOfIt>';
    expect(xmpDetails(packet(`${text}${credit}<xmpMM:History>y</xmpMM:History>`))).toEqual({
      said: { credit: 'AP' },
      doubts: [],
    });
  });

  it('may begin a million times and never end', () => {
    const { said, doubts } = xmpDetails(packet(`${credit}${'<xmpMM:History '.repeat(1_000_000)}`));
    expect(said).toEqual({});
    expect(doubts).toHaveLength(1);
  });
});
